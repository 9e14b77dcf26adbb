package org.policygraph.path.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Closes the gaps between two levels: finds the actors that have a line to the tips of both sides. Where both tips are
 * hubs, these are told by laying the two sorted lists of neighbours side by side, or, once only good paths are wanted, by
 * looking at what stands first on the shelves of one of them.
 */
final class Bridges {

    /** A closer look at a line costs as much as so many steps through lists of numbers. */
    private static final int STEPS_PER_LOOK = 16;

    /** To ask whether an actor is the neighbour of another is as much as so many parts of a closer look. */
    private static final int FEW_PER_LOOK = 8;

    /** Up to so many gaps are closed in the order of what they promise. */
    private static final int MOST_SORTED = 16_384;

    private final MapGraph map;
    private final Moves moves;
    private final Prospects prospects;
    private final Effort effort;

    Bridges(MapGraph map, Moves moves, Prospects prospects, Effort effort) {
        this.map = map;
        this.moves = moves;
        this.prospects = prospects;
        this.effort = effort;
    }

    /** About how many looks it takes to {@link #close} all gaps between two levels; more than some where it is more. */
    long looks(Level ahead, Level behind, int length, long some) {
        long looks = 0;
        for (int i = 0; i < ahead.size() && looks <= some; i++) {
            Half one = Objects.requireNonNull(ahead.at(ahead.end(i)));
            if (isWorth(one, behind, length)) {
                for (int j = 0; j < behind.size() && looks <= some; j++) {
                    looks += looks(new Gap(one, Objects.requireNonNull(behind.at(behind.end(j))), 0));
                }
            }
        }
        return looks;
    }

    /** Finds all paths of a length across the gaps between two levels. */
    void close(Level ahead, Level behind, int length) {
        boolean sorted = (long) ahead.size() * behind.size() <= MOST_SORTED;
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < ahead.size() && !effort.isSpent(); i++) {
            Half one = Objects.requireNonNull(ahead.at(ahead.end(i)));
            if (isWorth(one, behind, length)) {
                double next = map.at(one.end).atMost;
                for (int j = 0; j < behind.size(); j++) {
                    Half other = Objects.requireNonNull(behind.at(behind.end(j)));
                    Gap gap = new Gap(one, other, next + map.at(other.end).atMost);
                    if (sorted) {
                        gaps.add(gap);
                    } else {
                        close(gap);
                    }
                }
            }
        }
        gaps.sort(Gap.BEST_FIRST);
        for (int i = 0; i < gaps.size() && !effort.isSpent(); i++) {
            close(gaps.get(i));
        }
    }

    private boolean isWorth(Half one, Level behind, int length) {
        return one.twin != null || !prospects.isHopeless(one, behind, length);
    }

    private long looks(Gap gap) {
        Knot one = map.at(gap.one.end);
        Knot other = map.at(gap.other.end);
        Knot few = few(one, other);
        if (few.near.length < Shelves.FEWEST) {
            return few.near.length / FEW_PER_LOOK + 1;
        }
        long sideBySide = Shared.steps(one, other) / STEPS_PER_LOOK + 1;
        return prospects.areBounded() ? Math.min(sideBySide, good(gap, few)) : sideBySide;
    }

    private static Knot few(Knot one, Knot other) {
        return one.near.length <= other.near.length ? one : other;
    }

    /** How many lines of one side are good enough. */
    private long good(Gap gap, Knot knot) {
        Shelves shelves = knot.shelves(map);
        double next = next(gap, knot);
        long good = 0;
        for (int shelf = 0; shelf < Shelves.count(); shelf++) {
            if (shelves.start(shelf) < shelves.end(shelf)) {
                good += shelves.above(shelf, prospects.least(gap, Shelves.information(shelf)) - next);
            }
        }
        return good;
    }

    /** The most that a line on the other side of the gap can add. */
    private double next(Gap gap, Knot knot) {
        Knot one = map.at(gap.one.end);
        return (knot == one ? map.at(gap.other.end) : one).atMost;
    }

    private void close(Gap gap) {
        if (gap.one.end == gap.other.end) {
            return;
        }
        Knot one = map.at(gap.one.end);
        Knot other = map.at(gap.other.end);
        if (prospects.isHopeless(gap, one.atMost + other.atMost)) {
            return;
        }
        Knot few = few(one, other);
        if (few.near.length < Shelves.FEWEST) {
            lineByLine(gap, few, few == one);
        } else if (prospects.areBounded() && good(gap, few) <= Shared.steps(one, other) / STEPS_PER_LOOK) {
            fromShelves(gap, few, few == one);
        } else {
            sideBySide(gap, one, other);
        }
    }

    private void lineByLine(Gap gap, Knot few, boolean fromStart) {
        for (int i = 0; i < few.near.length && effort.step(); i++) {
            through(gap, few.lines[i], few.near[i], fromStart);
        }
    }

    private void fromShelves(Gap gap, Knot knot, boolean fromStart) {
        Shelves shelves = knot.shelves(map);
        double next = next(gap, knot);
        for (int shelf = 0; shelf < Shelves.count(); shelf++) {
            double information = Shelves.information(shelf);
            int end = shelves.end(shelf);
            for (int i = shelves.start(shelf);
                    i < end && shelves.atMost[i] >= prospects.least(gap, information) - next && effort.step();
                    i++) {
                through(gap, shelves.lines[i], shelves.ends[i], fromStart);
            }
        }
    }

    /** Tries a line from one tip to an actor, with all lines from there to the other tip. */
    private void through(Gap gap, Line line, int middle, boolean fromStart) {
        int tip = (fromStart ? gap.other : gap.one).end;
        if (middle == tip || !map.at(tip).touches(middle, map) || !moves.mayPass(middle)) {
            return;
        }
        double least = prospects.least(gap, map.at(middle).information) - line.atMost;
        if (least > map.at(tip).atMost) {
            return;
        }
        boolean fromMiddle = map.at(middle).near.length <= map.at(tip).near.length;
        Knot knot = map.at(fromMiddle ? middle : tip);
        int aimed = fromMiddle ? tip : middle;
        for (int i = knot.from(aimed); i < knot.near.length && knot.near[i] == aimed; i++) {
            Line onward = knot.lines[i];
            if (onward.atMost >= least && effort.step()) {
                cross(gap, fromStart ? line : onward, middle, fromStart ? onward : line);
            }
        }
    }

    private void sideBySide(Gap gap, Knot one, Knot other) {
        effort.steps(Shared.steps(one, other) / STEPS_PER_LOOK);
        Shared.each(one, other, (place, onward) -> {
            int middle = one.near[place];
            if (moves.mayPass(middle)) {
                for (int i = place; i < one.near.length && one.near[i] == middle; i++) {
                    for (int j = onward; j < other.near.length && other.near[j] == middle; j++) {
                        if (moves.mayTake(gap, one, i, other, j) && effort.step()) {
                            between(gap, one.lines[i], middle, other.lines[j]);
                        }
                    }
                }
            }
            return !effort.isSpent();
        });
    }

    private void between(Gap gap, Line line, int middle, Line onward) {
        if (line.atMost + onward.atMost >= prospects.least(gap, map.at(middle).information)) {
            cross(gap, line, middle, onward);
        }
    }

    private void cross(Gap gap, Line line, int middle, Line onward) {
        for (Half one = gap.one; one != null; one = one.twin) {
            Half longer = moves.longer(one, line, middle, true);
            if (longer != null) {
                moves.join(longer, onward, gap.other);
            }
        }
    }
}
