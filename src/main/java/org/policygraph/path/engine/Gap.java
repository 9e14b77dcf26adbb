package org.policygraph.path.engine;

import java.util.Comparator;

/**
 * What is missing between the tips of two halves for paths of a certain length: one actor with a line to each of them.
 */
final class Gap {

    /** The gaps that a good path may close first. */
    static final Comparator<Gap> BEST_FIRST = Comparator.comparingDouble((Gap gap) -> gap.atMost).reversed();

    /** The half from the start and that from the goal; their twins end at the same actors. */
    final Half one;

    final Half other;

    /** How many steps a path has that closes it. */
    final int length;

    /** The most that these halves and their twins add to the logarithm of a score, without dividing by the length. */
    final double edges;

    final double nodes;

    /** The latest day on which all halves from the start have begun at the least, and the earliest end of the others. */
    final int latestFirst;

    final int earliestLast;

    private final double atMost;

    Gap(Half one, Half other, double next) {
        this.one = one;
        this.other = other;
        length = one.hops + 2 + other.hops;
        edges = bestEdges(one) + bestEdges(other);
        nodes = bestNodes(one) + bestNodes(other);
        latestFirst = latestFirst(one);
        earliestLast = earliestLast(other);
        atMost = (edges + next) / length + nodes;
    }

    private static double bestEdges(Half head) {
        double best = head.edges;
        for (Half half = head.twin; half != null; half = half.twin) {
            best = Math.max(best, half.edges);
        }
        return best;
    }

    private static double bestNodes(Half head) {
        double best = head.nodes;
        for (Half half = head.twin; half != null; half = half.twin) {
            best = Math.max(best, half.nodes);
        }
        return best;
    }

    private static int latestFirst(Half head) {
        int day = head.latestFirst;
        for (Half half = head.twin; half != null; half = half.twin) {
            day = Math.min(day, half.latestFirst);
        }
        return day;
    }

    private static int earliestLast(Half head) {
        int day = head.earliestLast;
        for (Half half = head.twin; half != null; half = half.twin) {
            day = Math.max(day, half.earliestLast);
        }
        return day;
    }
}
