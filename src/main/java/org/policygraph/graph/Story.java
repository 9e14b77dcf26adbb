package org.policygraph.graph;

import java.util.List;

/**
 * What is derived from claims: the actions they tell of, and the lines of the map.
 *
 * @param actions in time, then by deed
 * @param links how actions stand to each other
 * @param edges by key
 */
record Story(List<Action> actions, Links links, List<Edge> edges) {

    Story {
        actions = List.copyOf(actions);
        edges = List.copyOf(edges);
    }

    List<Reversal> reversals() {
        return links.reversals;
    }

    /**
     * How actions stand to each other.
     *
     * @param reversals which takes back which
     * @param turns which is a change of position from which
     * @param differences which may be one deed, told for two days
     */
    record Links(List<Reversal> reversals, List<Turn> turns, List<Difference> differences) {

        Links {
            reversals = List.copyOf(reversals);
            turns = List.copyOf(turns);
            differences = List.copyOf(differences);
        }
    }
}
