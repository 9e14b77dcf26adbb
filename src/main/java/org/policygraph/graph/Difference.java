package org.policygraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.policygraph.document.Precision;

/**
 * Two actions that are one deed if one of two sources errs about the day.
 *
 * @param one the id of an action
 * @param other the id of the one that may be the same
 */
record Difference(String one, String other) {

    /** A deed that is told for two days farther apart than this is taken for two deeds. */
    private static final long MOST_DAYS = 7;

    /**
     * Those among actions of one pair: the same kind by the same one about the same thing on two days at most
     * {@value #MOST_DAYS} days apart, and no source tells of both.
     */
    static List<Difference> among(List<Action> actions) {
        SortedMap<String, List<Action>> deeds = new TreeMap<>();
        actions.stream()
                .filter(action -> action.dating().precision() == Precision.DAY
                        && !action.dating().isInterval()
                        && !action.verdict().status().isNegative()
                        && !action.deed().kind().verb().isTie())
                .forEach(action -> deeds.computeIfAbsent(action.deed().key(), absent -> new ArrayList<>())
                        .add(action));
        List<Difference> differences = new ArrayList<>();
        for (List<Action> days : deeds.values()) {
            for (int i = 1; i < days.size(); i++) {
                Action one = days.get(i - 1);
                Action other = days.get(i);
                if (!isFarther(one, other) && tellers(one).stream().noneMatch(tellers(other)::contains)) {
                    differences.add(new Difference(one.id(), other.id()));
                }
            }
        }
        return differences;
    }

    private static boolean isFarther(Action one, Action other) {
        return Objects.requireNonNull(one.dating().first())
                .plusDays(MOST_DAYS)
                .isBefore(Objects.requireNonNull(other.dating().first()));
    }

    private static Set<String> tellers(Action action) {
        return action.claims().stream().map(claim -> claim.told().teller().id()).collect(Collectors.toSet());
    }
}
