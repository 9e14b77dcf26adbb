package org.policygraph.path.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The actors that a question names, by their numbers in a map.
 *
 * @param mustPass those that each path runs through
 * @param mustAvoid those that none runs through
 * @param today the day from which ages are counted
 */
public record Marks(int from, int to, List<Integer> mustPass, Set<Integer> mustAvoid, LocalDate today) {

    /** The bit of an actor that each path must pass; 0 for any other. */
    int bit(int number) {
        if (mustPass.isEmpty()) {
            return 0;
        }
        int index = mustPass.indexOf(number);
        return index < 0 ? 0 : 1 << index;
    }

    int allBits() {
        return (1 << mustPass.size()) - 1;
    }
}
