package org.policygraph.path.engine;

import org.policygraph.document.PartialDate;
import org.policygraph.path.PathQuestion;
import org.policygraph.path.Score;

/**
 * What a path that begins or ends with a half can still come to, at the most: bounds on the logarithm of its score, by the
 * formula of {@link Score}, against what an {@link Aim} wants at the least.
 */
final class Prospects {

    /** The most that an actor on the way can add: it has two lines at least. */
    private static final double LOG_INFORMATION = Math.log(Score.ofInformation(2, false));

    /** So that a path as good as the worst one wanted is never lost to rounding. */
    static final double SLACK = 1e-9;

    private final MapGraph map;
    private final Marks marks;
    private final Aim aim;
    private final int maxHops;

    /** What the lines of the map do not promise, since they were read on a later day than the question is about. */
    private final double gain;

    Prospects(MapGraph map, Marks marks, PathQuestion question, Aim aim) {
        this.map = map;
        this.marks = marks;
        this.aim = aim;
        maxHops = question.reach().maxHops();
        PartialDate asOf = question.edges().period().asOf();
        gain = asOf == null ? 0 : Recency.mostGain(Days.of(asOf.lastDay()), Days.of(marks.today()));
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
        double edges = half.edges + other.bestEdges;
        double nodes = half.nodes + other.bestNodes;
        for (int n = length; n <= maxHops; n++) {
            int unknown = n - 1 - half.hops - other.hops;
            if (edges / n + nodes + between(half.end, other, unknown, n) + steps(n) >= floor()) {
                return false;
            }
        }
        return true;
    }

    /** The most that the lines still to come, and so many actors between them, can add. */
    private double between(int end, Level other, int unknown, int length) {
        Knot knot = map.at(end);
        if (unknown == 0) {
            return Math.min(knot.atMost, other.bestNext) / length;
        }
        double here = promise(end, length);
        double there = length <= Knot.SHORT ? other.bestPromise : other.bestNext / length + LOG_INFORMATION;
        if (unknown == 1) {
            return Math.min(here + other.bestNext / length, knot.atMost / length + there);
        }
        return here + there + (unknown - 2) * LOG_INFORMATION;
    }

    /** The most that a step from an actor promises to a path of so many steps, with the actor it leads to. */
    double promise(int end, int length) {
        if (!areBounded()) {
            return 0;
        }
        return length <= Knot.SHORT ? map.promise(end) : map.at(end).atMost / length + LOG_INFORMATION;
    }

    /** What a step from an actor promises; reckoned only where something is too bad to be wanted. */
    double promise(int end) {
        return areBounded() ? map.promise(end) : 0;
    }

    /** The least that a line must be able to add so that the half it prolongs, to an actor that adds so much, has hope. */
    double least(Half half, Level other, int length, double information) {
        if (!areBounded()) {
            return Double.NEGATIVE_INFINITY;
        }
        double edges = half.edges + other.bestEdges;
        double nodes = half.nodes + other.bestNodes + information;
        double least = Double.POSITIVE_INFINITY;
        for (int n = length; n <= maxHops; n++) {
            int unknown = n - 2 - half.hops - other.hops;
            double there = n <= Knot.SHORT ? other.bestPromise : other.bestNext / n + LOG_INFORMATION;
            double between = unknown == 0 ? other.bestNext / n : there + (unknown - 1) * LOG_INFORMATION;
            least = Math.min(least, n * (floor() - nodes - between - steps(n)) - edges);
        }
        return least;
    }

    /**
     * The least that two lines from a half on, and the actors they lead to, must come to together, where a third line then
     * reaches another level; in the unit of lines, so that actors count by the length of the path.
     */
    double missing(Half half, Level far, int length) {
        double nodes = half.nodes + far.bestNodes + steps(length);
        return areBounded()
                ? length * (floor() - nodes) - half.edges - far.bestEdges - far.bestNext
                : Double.NEGATIVE_INFINITY;
    }

    /** The least that the two lines between two tips must add together, by way of an actor that adds so much. */
    double least(Gap gap, double information) {
        return areBounded()
                ? gap.length * (floor() - gap.nodes - information - steps(gap.length)) - gap.edges
                : Double.NEGATIVE_INFINITY;
    }

    /** Whether no path is wanted that closes a gap. */
    boolean isHopeless(Gap gap) {
        return areBounded() && gap.atMost + steps(gap.length) < floor();
    }

    /** The gap between two halves. */
    Gap gap(Half one, Half other) {
        Knot tip = map.at(one.end);
        Knot goal = map.at(other.end);
        int length = one.hops + 2 + other.hops;
        return new Gap(
                one,
                other,
                areBounded()
                        ? Math.min(
                                promise(one.end, length) + goal.atMost / length,
                                tip.atMost / length + promise(other.end, length))
                        : 0);
    }

    private double floor() {
        return aim.floor() - gain - SLACK;
    }

    private static double steps(int length) {
        return (length - 1) * Score.LOG_PER_STEP;
    }
}
