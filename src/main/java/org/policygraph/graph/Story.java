package org.policygraph.graph;

import java.util.HashSet;
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

    /** Only what it tells of some pairs. */
    Story only(Set<Pair> pairs) {
        Set<String> ids = new HashSet<>();
        List<Action> some = actions.stream()
                .filter(action -> pairs.contains(action.deed().pair()))
                .toList();
        some.forEach(action -> ids.add(action.id()));
        return new Story(
                some,
                new Links(
                        links.reversals.stream()
                                .filter(each -> ids.contains(each.by()))
                                .toList(),
                        links.turns.stream()
                                .filter(each -> ids.contains(each.to()))
                                .toList(),
                        links.differences.stream()
                                .filter(each -> ids.contains(each.one()))
                                .toList()),
                edges.stream()
                        .filter(edge -> pairs.contains(Pair.of(edge.from(), edge.to())))
                        .toList());
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
