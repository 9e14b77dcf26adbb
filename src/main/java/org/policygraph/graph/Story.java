package org.policygraph.graph;

import java.util.List;

/**
 * What is derived from claims: the actions they tell of, and the lines of the map.
 *
 * @param actions in time, then by deed
 * @param reversals which of the actions takes back which
 * @param edges by key
 */
record Story(List<Action> actions, List<Reversal> reversals, List<Edge> edges) {

    Story {
        actions = List.copyOf(actions);
        reversals = List.copyOf(reversals);
        edges = List.copyOf(edges);
    }
}
