package org.policygraph.path.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Closes the gaps between two levels: finds the actors that have a line to the tips of both sides. Where both tips are
 * hubs, these are told by laying the two sorted lists of neighbours side by side, or, once only good paths are wanted, by
 * looking at what stands first on the shelves of one of them.
 */
final class Bridges {

    /** A closer look at a line costs as much as so many steps through lists of numbers. */
    private static final int STEPS_PER_LOOK = 16;

    /** To ask whether an actor is the neighbour of another is as much as so many parts of a closer look. */
    private static final long FEW_PER_LOOK = 8;

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

    /**
     * The gaps between two levels that paths of a length may close, those first that promise most.
     *
     * @param some so many looks they may take to {@link #close} at the most
     * @return null where it takes more
     */
    @Nullable
    List<Gap> gaps(Level ahead, Level behind, int length, long some) {
        List<Gap> gaps = new ArrayList<>();
        long looks = 0;
        for (int i = 0; i < ahead.size(); i++) {
            Half one = Objects.requireNonNull(ahead.at(ahead.end(i)));
            for (int j = 0; j < behind.size() && isWorth(one, behind, length); j++) {
                Half other = Objects.requireNonNull(behind.at(behind.end(j)));
                Gap gap = prospects.gap(one, other);
                if (one.end != other.end && moves.mayClose(gap) && !prospects.isHopeless(gap)) {
                    looks += looks(gap);
                    gaps.add(gap);
                }
                if (looks > some) {
                    return null;
                }
            }
        }
        if (gaps.size() <= MOST_SORTED) {
            gaps.sort(Gap.BEST_FIRST);
        }
        return gaps;
    }

    /** Finds all paths across gaps. */
    void close(List<Gap> gaps) {
        for (int i = 0; i < gaps.size() && !effort.isSpent(); i++) {
            if (!prospects.isHopeless(gaps.get(i))) {
                close(gaps.get(i));
            }
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
        return prospects.areBounded() ? Math.min(sideBySide, good(gap, one, other)) : sideBySide;
    }

    private static Knot few(Knot one, Knot other) {
        return one.near.length <= other.near.length ? one : other;
    }

    /** How many lines of both sides are good enough. */
    private long good(Gap gap, Knot one, Knot other) {
        return good(gap, one, other.atMost) + good(gap, other, one.atMost);
    }

    private long good(Gap gap, Knot knot, double next) {
        Shelves shelves = knot.shelves(map);
        long good = 0;
        for (int shelf = 0; shelf < Shelves.count(); shelf++) {
            if (shelves.start(shelf) < shelves.end(shelf)) {
                good += shelves.above(shelf, half(prospects.least(gap, Shelves.information(shelf)), next));
            }
        }
        return good;
    }

    /**
     * The least that the better one of two lines must add. If both were worse than half of what they must add together,
     * they could not come to it; and neither can the one without what the best other one adds.
     */
    private static double half(double least, double next) {
        return Math.max(least / 2, least - next);
    }

    /** Finds all paths across a gap. */
    void close(Gap gap) {
        Knot one = map.at(gap.one.end);
        Knot other = map.at(gap.other.end);
        Knot few = few(one, other);
        if (few.near.length < Shelves.FEWEST) {
            lineByLine(gap, few, few == one);
        } else if (prospects.areBounded() && good(gap, one, other) <= Shared.steps(one, other) / STEPS_PER_LOOK) {
            // what both find is found twice
            fromShelves(gap, one, other, true);
            fromShelves(gap, other, one, false);
        } else {
            sideBySide(gap, one, other);
        }
    }

    private void lineByLine(Gap gap, Knot few, boolean fromStart) {
        Knot far = map.at((fromStart ? gap.other : gap.one).end);
        for (int i = 0; i < few.near.length && effort.step(); i++) {
            if (far.touches(few.near[i], map) && moves.mayTake(gap, few.columns, i, fromStart)) {
                through(gap, few.lines[i], few.near[i], fromStart);
            }
        }
    }

    private void fromShelves(Gap gap, Knot knot, Knot far, boolean fromStart) {
        Shelves shelves = knot.shelves(map);
        for (int shelf = 0; shelf < Shelves.count(); shelf++) {
            double information = Shelves.information(shelf);
            int end = shelves.end(shelf);
            for (int i = shelves.start(shelf);
                    i < end
                            && shelves.columns.atMost[i] >= half(prospects.least(gap, information), far.atMost)
                            && effort.step();
                    i++) {
                if (moves.mayTake(gap, shelves.columns, i, fromStart) && far.touches(shelves.ends[i], map)) {
                    through(gap, shelves.lines[i], shelves.ends[i], fromStart);
                }
            }
        }
    }

    /** Tries a line from one tip to an actor that both tips touch, with all lines from there to the other tip. */
    private void through(Gap gap, Line line, int middle, boolean fromStart) {
        int tip = (fromStart ? gap.other : gap.one).end;
        if (!moves.mayPass(middle)) {
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
                        if (moves.mayTake(gap, one.columns, i, other.columns, j) && effort.step()) {
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
