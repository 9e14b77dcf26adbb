package org.policygraph.path.engine;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The actors that a question about connections names, by their numbers in a map; −1 for one that is not in it.
 *
 * @param from those it starts from, or is about
 * @param to those it leads to
 * @param mustPass those that each path runs through
 * @param mustAvoid those that stand between no others
 * @param today the day from which ages are counted
 */
public record Places(
        List<Integer> from, List<Integer> to, List<Integer> mustPass, Set<Integer> mustAvoid, LocalDate today) {

    /** The same between two of its actors; the others are no way from one to the other. */
    Marks between(int start, int goal) {
        Set<Integer> closed = new HashSet<>(mustAvoid);
        closed.addAll(from);
        closed.addAll(to);
        closed.removeAll(Set.of(start, goal));
        return new Marks(start, goal, mustPass, closed, today);
    }

    int start() {
        return from.getFirst();
    }

    int goal() {
        return to.getFirst();
    }
}
