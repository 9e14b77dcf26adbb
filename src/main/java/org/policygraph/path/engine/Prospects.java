package org.policygraph.path.engine;

import org.policygraph.path.Score;

/**
 * What a path that begins or ends with a half can still come to, at the most: bounds on the logarithm of its score, by the
 * formula of {@link Score}, against what an {@link Aim} wants at the least.
 */
final class Prospects {

    /** The most that an actor on the way can add: it has two lines at least. */
    private static final double LOG_INFORMATION = Math.log(Score.ofInformation(2, false));

    /** So that a path as good as the worst one wanted is never lost to rounding. */
    private static final double SLACK = 1e-9;

    private final MapGraph map;
    private final Marks marks;
    private final Aim aim;
    private final int maxHops;

    Prospects(MapGraph map, Marks marks, Aim aim, int maxHops) {
        this.map = map;
        this.marks = marks;
        this.aim = aim;
        this.maxHops = maxHops;
    }

    /** Whether anything is too bad to be wanted. */
    boolean areBounded() {
        return aim.floor() > Double.NEGATIVE_INFINITY;
    }

    /** Whether no path of so many steps or more is wanted. */
    boolean isOver(int length) {
        return (length - 1) * (LOG_INFORMATION + Score.LOG_PER_STEP) < floor();
    }

    /**
     * Whether no path is wanted that begins with a half, ends with one of another level or longer, and has at least so
     * many steps.
     */
    boolean isHopeless(Half half, Level other, int length) {
        if (marks.allBits() != 0 && Integer.bitCount(marks.allBits() & ~half.passed) > maxHops - 1 - half.hops) {
            return true;
        }
        if (!areBounded()) {
            return false;
        }
        double next = map.at(half.end).atMost;
        double edges = half.edges + other.bestEdges;
        double nodes = half.nodes + other.bestNodes;
        for (int n = length; n <= maxHops; n++) {
            int unknown = n - 1 - half.hops - other.hops;
            // of the lines still to come, one touches each half
            double between = unknown == 0 ? Math.min(next, other.bestNext) : next + other.bestNext;
            if ((edges + between) / n + nodes + unknown * LOG_INFORMATION + steps(n) >= floor()) {
                return false;
            }
        }
        return true;
    }

    /** The least that a line must be able to add so that the half it prolongs, to an actor that adds so much, has hope. */
    double least(Half half, Level other, int length, double information) {
        if (!areBounded()) {
            return Double.NEGATIVE_INFINITY;
        }
        double edges = half.edges + other.bestEdges + other.bestNext;
        double nodes = half.nodes + other.bestNodes + information;
        double least = Double.POSITIVE_INFINITY;
        for (int n = length; n <= maxHops; n++) {
            int unknown = n - 2 - half.hops - other.hops;
            least = Math.min(least, n * (floor() - nodes - unknown * LOG_INFORMATION - steps(n)) - edges);
        }
        return least;
    }

    /** The least that the two lines between two tips must add together, by way of an actor that adds so much. */
    double least(Gap gap, double information) {
        return areBounded()
                ? gap.length * (floor() - gap.nodes - information - steps(gap.length)) - gap.edges
                : Double.NEGATIVE_INFINITY;
    }

    /** Whether no path is wanted that closes a gap by two lines which add so much together. */
    boolean isHopeless(Gap gap, double edges) {
        return least(gap, LOG_INFORMATION) > edges;
    }

    private double floor() {
        return aim.floor() - SLACK;
    }

    private static double steps(int length) {
        return (length - 1) * Score.LOG_PER_STEP;
    }
}
