package org.policygraph.path.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * A path as numbers and lines.
 *
 * @param knots the numbers of its actors, both ends included
 * @param lines one fewer
 * @param value the logarithm of its score
 */
public record Way(List<Integer> knots, List<Line> lines, double value) {

    /** Those that say more first, among equals the shorter ones; the same order every time. */
    static final Comparator<Way> BEST_FIRST = Comparator.comparingDouble(Way::value)
            .reversed()
            .thenComparingInt(way -> way.lines.size())
            .thenComparing(Way::compareKnots)
            .thenComparing(Way::compareLines);

    static Way of(Half ahead, Line between, Half behind, double value) {
        Deque<Integer> knots = new ArrayDeque<>();
        Deque<Line> lines = new ArrayDeque<>();
        for (Half half = ahead; half != null; half = half.before) {
            knots.addFirst(half.end);
            if (half.line != null) {
                lines.addFirst(half.line);
            }
        }
        lines.addLast(between);
        for (Half half = behind; half != null; half = half.before) {
            knots.addLast(half.end);
            if (half.line != null) {
                lines.addLast(half.line);
            }
        }
        return new Way(new ArrayList<>(knots), new ArrayList<>(lines), value);
    }

    private static int compareKnots(Way one, Way other) {
        return compare(one.knots, other.knots);
    }

    private static int compareLines(Way one, Way other) {
        return compare(one.kinds(), other.kinds());
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int by = one.get(i).compareTo(other.get(i));
            if (by != 0) {
                return by;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private List<Integer> kinds() {
        return lines.stream()
                .flatMap(line -> List.of(Bits.of(line.verb), line.agent).stream())
                .toList();
    }
}
