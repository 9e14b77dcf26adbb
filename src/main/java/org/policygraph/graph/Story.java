package org.policygraph.graph;

import java.util.List;
import java.util.Set;

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

    /** Only some actions, with how they stand to whatever others, and some lines. */
    Story only(Set<String> ids, Set<String> keys) {
        return new Story(
                actions.stream().filter(action -> ids.contains(action.id())).toList(),
                new Links(
                        links.reversals.stream()
                                .filter(each -> ids.contains(each.by()) || ids.contains(each.of()))
                                .toList(),
                        links.turns.stream()
                                .filter(each -> ids.contains(each.to()) || ids.contains(each.from()))
                                .toList(),
                        links.differences.stream()
                                .filter(each -> ids.contains(each.one()) || ids.contains(each.other()))
                                .toList()),
                edges.stream().filter(edge -> keys.contains(edge.key())).toList());
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
