package org.policygraph.path.engine;

import org.jspecify.annotations.Nullable;
import org.policygraph.path.PathQuestion;
import org.policygraph.path.PathQuestion.Heading;

/** How halves may be prolonged and joined by the rules of a question. */
final class Moves {

    private final MapGraph map;
    private final Marks marks;
    private final Aim aim;
    private final Effort effort;
    private final boolean inTime;
    private final boolean forward;

    Moves(MapGraph map, Marks marks, PathQuestion question, Aim aim, Effort effort) {
        this.map = map;
        this.marks = marks;
        this.aim = aim;
        this.effort = effort;
        inTime = question.edges().period().timeRespecting();
        forward = question.reach().direction() == Heading.FORWARD;
    }

    /** Whether an actor may stand between the ends of a path. */
    boolean mayPass(int number) {
        return number != marks.from() && number != marks.to() && aim.mayPass(number, map.at(number));
    }

    /** Whether a line around the tip of a half may prolong it; a closer look may deny it. */
    boolean mayTake(Half half, Columns columns, int place, boolean fromStart) {
        return aim.mayTake(columns, place)
                && (!forward || columns.isDoneHere(place) == fromStart)
                && (!inTime
                        || (fromStart
                                ? half.latestFirst <= columns.last[place]
                                : columns.first[place] <= half.earliestLast));
    }

    /** Whether anything can close a gap in time. */
    boolean mayClose(Gap gap) {
        return !inTime || gap.latestFirst <= gap.earliestLast;
    }

    /** Whether a line around a tip of a gap may be part of what closes it; a closer look may deny it. */
    boolean mayTake(Gap gap, Columns columns, int place, boolean fromStart) {
        return aim.mayTake(columns, place)
                && (!forward || columns.isDoneHere(place) == fromStart)
                && (!inTime || (gap.latestFirst <= columns.last[place] && columns.first[place] <= gap.earliestLast));
    }

    /** Whether lines around the tips of a gap may close it together; a closer look may deny it. */
    boolean mayTake(Gap gap, Columns one, int place, Columns other, int onward) {
        if (!aim.mayTake(one, place) || !aim.mayTake(other, onward)) {
            return false;
        }
        if (forward && (!one.isDoneHere(place) || other.isDoneHere(onward))) {
            return false;
        }
        return !inTime
                || (gap.latestFirst <= one.last[place]
                        && one.first[place] <= other.last[onward]
                        && Math.max(gap.latestFirst, one.first[place]) <= gap.earliestLast
                        && other.first[onward] <= gap.earliestLast);
    }

    /** A half with one line more, to an actor that {@link #mayPass}; null where the question does not let it. */
    @Nullable
    Half longer(Half half, Line line, int there, boolean fromStart) {
        if (!leads(line, fromStart ? half.end : there) || half.visits(there)) {
            return null;
        }
        Line taken = aim.take(line);
        if (taken == null || (inTime && !fits(half, taken, fromStart))) {
            return null;
        }
        return half.then(new Half.Step(taken, there, aim.weight(taken), map.at(there).information, marks.bit(there)));
    }

    /** Joins a half by a line to all halves that end where the line leads. */
    void join(Half one, Line line, @Nullable Half others) {
        Line taken = others != null && leads(line, one.end) ? aim.take(line) : null;
        if (taken != null) {
            for (Half other = others; other != null && effort.step(); other = other.twin) {
                if (areOne(one, taken, other)) {
                    aim.found(one, taken, other);
                }
            }
        }
    }

    private boolean leads(Line line, int from) {
        return !forward || line.agent == from;
    }

    private static boolean fits(Half half, Line line, boolean fromStart) {
        return line.first != Line.UNDATED
                && (fromStart ? half.latestFirst <= line.last : line.first <= half.earliestLast);
    }

    private boolean areOne(Half one, Line line, Half other) {
        return (one.passed | other.passed) == marks.allBits()
                && (!inTime || areInTime(one, line, other))
                && !one.meets(other);
    }

    /** A single step needs no date. */
    private static boolean areInTime(Half one, Line line, Half other) {
        return one.hops + other.hops == 0
                || (line.first != Line.UNDATED
                        && one.latestFirst <= line.last
                        && line.first <= other.earliestLast
                        && one.latestFirst <= other.earliestLast);
    }
}
