package org.policygraph.path.engine;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policygraph.path.PathQuestion;
import org.policygraph.path.PathQuestion.Heading;

/**
 * All loop-free ways between two actors that an {@link Aim} wants, the shorter ones first.
 *
 * <p>They are grown from both ends, always on the side that has fewer lines to look at. Paths of n steps are then a half
 * of i steps, one line, and a half of n − i − 1 steps: a hub at the tip of a half is never prolonged for them, only
 * asked whether it has a line to the tip of the other.
 */
final class Ways {

    private final MapGraph map;
    private final Marks marks;
    private final PathQuestion question;
    private final Aim aim;
    private final Effort effort;
    private final boolean inTime;
    private final boolean forward;
    private Level ahead;
    private Level behind;

    Ways(MapGraph map, Marks marks, PathQuestion question, Aim aim, Effort effort) {
        this.map = map;
        this.marks = marks;
        this.question = question;
        this.aim = aim;
        this.effort = effort;
        inTime = question.edges().period().timeRespecting();
        forward = question.reach().direction() == Heading.FORWARD;
        ahead = start(marks.from());
        behind = start(marks.to());
    }

    private Level start(int end) {
        Level level = new Level(0);
        level.add(Half.at(end), map.at(end));
        return level;
    }

    /** Gives every path to the aim, and tells whether that was every one. */
    boolean walk() {
        for (int length = 1; length <= question.reach().maxHops() && !aim.isOver(length); length++) {
            while (ahead.hops + behind.hops + 2 < length) {
                prolong(length);
            }
            if (ahead.size() == 0 || behind.size() == 0) {
                break;
            }
            if (ahead.hops + behind.hops + 1 == length) {
                join(length);
            } else if (bridges(length) < Math.min(lines(ahead, behind, length), lines(behind, ahead, length))) {
                bridge(length);
            } else {
                prolong(length);
                join(length);
            }
            if (effort.isSpent()) {
                return false;
            }
        }
        return !effort.isSpent();
    }

    /** Makes one of the two sides longer, for paths of so many steps and more. */
    private void prolong(int length) {
        boolean fromStart = lines(ahead, behind, length) <= lines(behind, ahead, length);
        Level before = fromStart ? ahead : behind;
        Level other = fromStart ? behind : ahead;
        Level after = new Level(before.hops + 1);
        for (Half half : before.halves) {
            if (!aim.isHopeless(half, other, length)) {
                prolong(half, fromStart, length, after);
            }
            if (effort.isSpent()) {
                break;
            }
        }
        ahead = fromStart ? after : ahead;
        behind = fromStart ? behind : after;
    }

    /** How many lines would be looked at to prolong all halves of a level that are worth it. */
    private long lines(Level level, Level other, int length) {
        long lines = 0;
        for (Half half : level.halves) {
            lines += aim.isHopeless(half, other, length) ? 0 : map.at(half.end).near.length;
        }
        return lines;
    }

    private void prolong(Half half, boolean fromStart, int length, Level after) {
        Level other = fromStart ? behind : ahead;
        Knot knot = map.at(half.end);
        for (int i = 0; i < knot.near.length && effort.step(); i++) {
            int there = knot.near[i];
            Line line = knot.lines[i];
            if (there != marks.from()
                    && there != marks.to()
                    && leads(line, fromStart ? half.end : there)
                    && aim.mayPass(there, map.at(there))
                    && !half.visits(there)) {
                Half longer = longer(half, line, there, fromStart);
                if (longer != null && !aim.isHopeless(longer, other, length)) {
                    after.add(longer, map.at(there));
                    effort.keep();
                }
            }
        }
    }

    private @Nullable Half longer(Half half, Line line, int there, boolean fromStart) {
        Line taken = aim.take(line);
        if (taken == null || (inTime && !fits(half, taken, fromStart))) {
            return null;
        }
        return half.then(new Half.Step(taken, there, aim.weight(taken), map.at(there).information, marks.bit(there)));
    }

    private static boolean fits(Half half, Line line, boolean fromStart) {
        return line.first != Line.UNDATED
                && (fromStart ? half.latestFirst <= line.last : line.first <= half.earliestLast);
    }

    private boolean leads(Line line, int from) {
        return !forward || line.agent == from;
    }

    /** Finds the lines between the tips of the two sides. */
    private void join(int length) {
        boolean fromStart = ahead.size() <= behind.size();
        Level few = fromStart ? ahead : behind;
        Level many = fromStart ? behind : ahead;
        for (int i = 0; i < few.size() && !effort.isSpent(); i++) {
            int here = few.end(i);
            if (isWorth(few.at(here), many, length)) {
                Knot knot = map.at(here);
                if (knot.near.length / 4 <= many.size()) {
                    lookAround(knot, here, many, fromStart);
                } else {
                    askFor(knot, here, many, fromStart);
                }
            }
        }
    }

    /**
     * Finds actors that have a line to the tips of both sides, for the last two steps of paths: where both tips are hubs
     * or beside hubs, far fewer lines are looked at than by prolonging a side through them.
     */
    private void bridge(int length) {
        for (int i = 0; i < ahead.size() && !effort.isSpent(); i++) {
            int tip = ahead.end(i);
            if (isWorth(ahead.at(tip), behind, length)) {
                for (int j = 0; j < behind.size(); j++) {
                    bridge(tip, behind.end(j));
                }
            }
        }
    }

    /** About how many lines that looks at. */
    private long bridges(int length) {
        long lines = 0;
        for (int i = 0; i < ahead.size(); i++) {
            int tip = ahead.end(i);
            if (isWorth(ahead.at(tip), behind, length)) {
                for (int j = 0; j < behind.size(); j++) {
                    lines += fewest(tip, behind.end(j));
                }
            }
        }
        return lines;
    }

    private int fewest(int tip, int goal) {
        return tip == goal ? 0 : Math.min(map.at(tip).near.length, map.at(goal).near.length);
    }

    private void bridge(int tip, int goal) {
        if (tip == goal) {
            return;
        }
        boolean few = map.at(tip).near.length <= map.at(goal).near.length;
        Knot knot = map.at(few ? tip : goal);
        Knot other = map.at(few ? goal : tip);
        for (int i = 0; i < knot.near.length && effort.step(); i++) {
            int middle = knot.near[i];
            int place = other.from(middle);
            boolean first = i == 0 || knot.near[i - 1] != middle;
            if (first && place < other.near.length && other.near[place] == middle && mayBeBetween(middle)) {
                cross(tip, middle, goal);
            }
        }
    }

    private boolean mayBeBetween(int middle) {
        return middle != marks.from() && middle != marks.to() && aim.mayPass(middle, map.at(middle));
    }

    private void cross(int tip, int middle, int goal) {
        List<Line> lines = map.between(tip, middle);
        List<Line> onwards = map.between(middle, goal);
        for (Half one = Objects.requireNonNull(ahead.at(tip)); one != null; one = one.twin) {
            for (Line line : one.visits(middle) ? List.<Line>of() : lines) {
                Half longer = leads(line, tip) ? longer(one, line, middle, true) : null;
                if (longer != null) {
                    onwards.forEach(onward -> meet(longer, onward, middle, goal));
                }
            }
        }
    }

    private void meet(Half one, Line line, int tip, int goal) {
        Line taken = leads(line, tip) ? aim.take(line) : null;
        for (Half other = taken == null ? null : behind.at(goal);
                taken != null && other != null && effort.step();
                other = other.twin) {
            if (areOne(one, taken, other)) {
                aim.found(one, taken, other);
            }
        }
    }

    private boolean isWorth(@Nullable Half head, Level other, int length) {
        for (Half half = head; half != null; half = half.twin) {
            if (!aim.isHopeless(half, other, length)) {
                return true;
            }
        }
        return false;
    }

    private void lookAround(Knot knot, int here, Level many, boolean fromStart) {
        for (int i = 0; i < knot.near.length && effort.step(); i++) {
            if (many.at(knot.near[i]) != null) {
                meetAt(knot.lines[i], here, knot.near[i], fromStart);
            }
        }
    }

    private void askFor(Knot knot, int here, Level many, boolean fromStart) {
        for (int i = 0; i < many.size() && effort.step(); i++) {
            int there = many.end(i);
            for (int j = knot.from(there); j < knot.near.length && knot.near[j] == there; j++) {
                meetAt(knot.lines[j], here, there, fromStart);
            }
        }
    }

    private void meetAt(Line line, int here, int there, boolean fromStart) {
        int tip = fromStart ? here : there;
        int goal = fromStart ? there : here;
        for (Half one = Objects.requireNonNull(ahead.at(tip)); one != null; one = one.twin) {
            meet(one, line, tip, goal);
        }
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
