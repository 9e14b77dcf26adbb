package org.policygraph.path.engine;

import org.jspecify.annotations.Nullable;

/** The beginning of a path as seen from one of its two ends: it prolongs another half by one line. */
final class Half {

    final @Nullable Half before;
    final @Nullable Line line;

    /** The number of the actor it has come to. */
    final int end;

    final int hops;

    /** What its lines, and the actors it leads to, add to the logarithm of a score. */
    final double edges;

    final double nodes;

    /** The latest day on which one of its lines began, and the earliest on which one was over. */
    final int latestFirst;

    final int earliestLast;

    /** Which of the actors that a path must pass it has passed, as bits. */
    final int passed;

    /** Another half of its level with the same end. */
    @Nullable
    Half twin;

    private Half(int end) {
        before = null;
        line = null;
        this.end = end;
        hops = 0;
        edges = 0;
        nodes = 0;
        latestFirst = Integer.MIN_VALUE;
        earliestLast = Integer.MAX_VALUE;
        passed = 0;
    }

    private Half(Half before, Step step) {
        this.before = before;
        line = step.line;
        end = step.end;
        hops = before.hops + 1;
        edges = before.edges + step.weight;
        nodes = before.nodes + step.information;
        latestFirst = Math.max(before.latestFirst, step.line.first);
        earliestLast = Math.min(before.earliestLast, step.line.last);
        passed = before.passed | step.passed;
    }

    /** A half that has not left its end of the path. */
    static Half at(int end) {
        return new Half(end);
    }

    Half then(Step step) {
        return new Half(this, step);
    }

    /** One line further. */
    record Step(Line line, int end, double weight, double information, int passed) {}

    boolean visits(int number) {
        for (Half half = this; half != null; half = half.before) {
            if (half.end == number) {
                return true;
            }
        }
        return false;
    }

    boolean meets(Half other) {
        for (Half half = this; half != null; half = half.before) {
            if (other.visits(half.end)) {
                return true;
            }
        }
        return false;
    }
}
