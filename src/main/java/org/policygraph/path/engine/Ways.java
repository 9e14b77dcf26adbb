package org.policygraph.path.engine;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policygraph.path.PathQuestion;

/**
 * All loop-free ways between two actors that an {@link Aim} wants, the shorter ones first.
 *
 * <p>They are grown from both ends, always on the side that has fewer lines to look at. Paths of n steps are then a half
 * of i steps, one line, and a half of n − i − 1 steps; or, where that is less to look at, halves with a gap of two lines
 * between them. So a hub at the tip of a half is seldom prolonged, only asked for whom it shares with the other side. Once
 * the aim wants only what is good enough, {@link Shelves} end each look around an actor early.
 */
final class Ways {

    private static final int WIDEST = 3;

    private final MapGraph map;
    private final int maxHops;
    private final Effort effort;
    private final Moves moves;
    private final Prospects prospects;
    private final Bridges bridges;
    private final Spans spans;
    private Level ahead;
    private Level behind;

    Ways(MapGraph map, Marks marks, PathQuestion question, Aim aim, Effort effort) {
        this.map = map;
        this.effort = effort;
        maxHops = question.reach().maxHops();
        moves = new Moves(map, marks, question, aim, effort);
        prospects = new Prospects(map, marks, question, aim);
        bridges = new Bridges(map, moves, prospects, effort);
        spans = new Spans(map, moves, prospects, bridges, effort);
        ahead = start(marks.from());
        behind = start(marks.to());
    }

    private Level start(int end) {
        Level level = new Level(0);
        level.add(Half.at(end), map.at(end), map.promise(end));
        return level;
    }

    /** Gives every path to the aim, and tells whether that was every one. */
    boolean walk() {
        for (int length = 1; length <= maxHops && !prospects.isOver(length); length++) {
            while (gap(length) > WIDEST || (gap(length) == WIDEST && !isWide(length))) {
                prolong(length);
            }
            if (ahead.size() == 0 || behind.size() == 0) {
                break;
            }
            switch (gap(length)) {
                case 1 -> join(length);
                case 2 -> bridge(length);
                default -> span(length);
            }
            if (effort.isSpent()) {
                return false;
            }
        }
        return !effort.isSpent();
    }

    /** How many lines are missing between the tips of the two sides for paths of so many steps. */
    private int gap(int length) {
        return length - ahead.hops - behind.hops;
    }

    /** Whether a gap of three lines takes so much that no half is kept. */
    private boolean isWide(int length) {
        boolean fromStart = isShorterFromStart(length);
        return Spans.suit(fewestLooks(length), fromStart ? behind : ahead);
    }

    private void span(int length) {
        if (isShorterFromStart(length)) {
            spans.close(ahead, behind, true);
        } else {
            spans.close(behind, ahead, false);
        }
    }

    private boolean isShorterFromStart(int length) {
        return looks(ahead, behind, length) <= looks(behind, ahead, length);
    }

    /** Finds paths that are two steps longer than the sides, with less effort than by making one of them longer. */
    private void bridge(int length) {
        long looks = fewestLooks(length);
        // a half that is prolonged must be kept, and joined later
        List<Gap> gaps = bridges.gaps(ahead, behind, length, 2 * looks);
        if (gaps == null) {
            prolong(length);
            join(length);
        } else {
            bridges.close(gaps);
        }
    }

    private long fewestLooks(int length) {
        return Math.min(looks(ahead, behind, length), looks(behind, ahead, length));
    }

    /** Makes one of the two sides longer, for paths of so many steps and more. */
    private void prolong(int length) {
        boolean fromStart = isShorterFromStart(length);
        Level before = fromStart ? ahead : behind;
        Growth growth = new Growth(fromStart, fromStart ? behind : ahead, length, new Level(before.hops + 1));
        for (Half half : before.halves) {
            if (!prospects.isHopeless(half, growth.other, length)) {
                prolong(half, growth);
            }
            if (effort.isSpent()) {
                break;
            }
        }
        ahead = fromStart ? growth.after : ahead;
        behind = fromStart ? behind : growth.after;
    }

    /** A side that is made longer, the other side, the fewest steps of the paths that it is for, and what comes of it. */
    private record Growth(boolean fromStart, Level other, int length, Level after) {}

    /** How many lines would be looked at to prolong all halves of a level that are worth it. */
    private long looks(Level level, Level other, int length) {
        long lines = 0;
        for (Half half : level.halves) {
            if (!prospects.isHopeless(half, other, length)) {
                lines += looks(half, other, length);
            }
        }
        return lines;
    }

    private long looks(Half half, Level other, int length) {
        Knot knot = map.at(half.end);
        if (knot.near.length < Shelves.FEWEST || !prospects.areBounded()) {
            return knot.near.length;
        }
        Shelves shelves = knot.shelves(map);
        long lines = 0;
        for (int shelf = 0; shelf < Shelves.count(); shelf++) {
            if (shelves.start(shelf) < shelves.end(shelf)) {
                lines += shelves.above(shelf, prospects.least(half, other, length, Shelves.information(shelf)));
            }
        }
        return lines;
    }

    private void prolong(Half half, Growth growth) {
        Knot knot = map.at(half.end);
        if (knot.near.length < Shelves.FEWEST || !prospects.areBounded()) {
            for (int i = 0; i < knot.near.length && effort.step(); i++) {
                if (moves.mayTake(half, knot.columns, i, growth.fromStart)) {
                    prolong(half, knot.lines[i], knot.near[i], growth);
                }
            }
            return;
        }
        Shelves shelves = knot.shelves(map);
        for (int shelf = 0; shelf < Shelves.count(); shelf++) {
            int end = shelves.end(shelf);
            double least = prospects.least(half, growth.other, growth.length, Shelves.information(shelf));
            for (int i = shelves.start(shelf); i < end && shelves.columns.atMost[i] >= least && effort.step(); i++) {
                if (moves.mayTake(half, shelves.columns, i, growth.fromStart)) {
                    prolong(half, shelves.lines[i], shelves.ends[i], growth);
                }
            }
        }
    }

    private void prolong(Half half, Line line, int there, Growth growth) {
        Half longer = moves.mayPass(there) ? moves.longer(half, line, there, growth.fromStart) : null;
        if (longer != null && !prospects.isHopeless(longer, growth.other, growth.length)) {
            growth.after.add(longer, map.at(there), prospects.promise(there));
            effort.keep();
        }
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

    private boolean isWorth(@Nullable Half head, Level other, int length) {
        for (Half half = head; half != null; half = half.twin) {
            if (!prospects.isHopeless(half, other, length)) {
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
            moves.join(one, line, behind.at(goal));
        }
    }
}
