package org.policygraph.path.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Closes the gaps of three lines between two levels: finds the pairs of actors in them. The halves that lead to the first
 * actor of such a pair are not kept, as those of a {@link Level} are, and most of them are never made: from numbers alone
 * it is told that nothing the actor touches leads on to the other side with enough to say.
 */
final class Spans {

    /** For so few lines it is not worth it. */
    private static final long FEW = 48;

    /** Each actor is asked for each tip of the other side. */
    private static final int MOST_TIPS = 8;

    private final MapGraph map;
    private final Moves moves;
    private final Prospects prospects;
    private final Bridges bridges;
    private final Effort effort;

    Spans(MapGraph map, Moves moves, Prospects prospects, Bridges bridges, Effort effort) {
        this.map = map;
        this.moves = moves;
        this.prospects = prospects;
        this.bridges = bridges;
        this.effort = effort;
    }

    /** Whether gaps from a level with so many lines worth a look are better closed here. */
    static boolean suit(long looks, Level far) {
        return looks > FEW && far.size() <= MOST_TIPS;
    }

    /**
     * Lines around the tip of a half that stand together, on a shelf or all of them.
     *
     * @param most the most that one of them promises, in no unit
     */
    private record Run(Half half, int shelf, double most) {

        private static final int WHOLE = -1;

        private static final Comparator<Run> BEST_FIRST =
                Comparator.comparingDouble(Run::most).reversed();
    }

    /** Two levels with what lies between them. */
    private record Span(Level far, boolean fromStart, int length) {}

    /** Finds all paths across the gaps between two levels. */
    void close(Level near, Level far, boolean fromStart) {
        Span span = new Span(far, fromStart, near.hops + 3 + far.hops);
        for (Run run : runs(near, span)) {
            if (effort.isSpent()) {
                return;
            }
            if (run.shelf == Run.WHOLE) {
                lineByLine(run.half, span);
            } else {
                fromShelf(run, span);
            }
        }
    }

    private List<Run> runs(Level near, Span span) {
        List<Run> runs = new ArrayList<>();
        for (Half half : near.halves) {
            if (!prospects.isHopeless(half, span.far, span.length)) {
                Knot knot = map.at(half.end);
                if (knot.near.length < Shelves.FEWEST || !prospects.areBounded()) {
                    runs.add(new Run(half, Run.WHOLE, Double.POSITIVE_INFINITY));
                } else {
                    addShelves(runs, half, knot.shelves(map), span.length);
                }
            }
        }
        runs.sort(Run.BEST_FIRST);
        return runs;
    }

    private static void addShelves(List<Run> runs, Half half, Shelves shelves, int length) {
        for (int shelf = 0; shelf < Shelves.count(); shelf++) {
            int start = shelves.start(shelf);
            if (start < shelves.end(shelf)) {
                double nodes = half.nodes + Shelves.information(shelf);
                runs.add(new Run(half, shelf, half.edges + shelves.columns.atMost[start] + length * nodes));
            }
        }
    }

    private void lineByLine(Half half, Span span) {
        Knot knot = map.at(half.end);
        for (int i = 0; i < knot.near.length && effort.step(); i++) {
            if (moves.mayTake(half, knot.columns, i, span.fromStart)) {
                through(half, knot.lines[i], knot.columns.atMost[i], knot.near[i], span);
            }
        }
    }

    private void fromShelf(Run run, Span span) {
        Shelves shelves = map.at(run.half.end).shelves(map);
        double information = Shelves.information(run.shelf);
        int end = shelves.end(run.shelf);
        for (int i = shelves.start(run.shelf);
                i < end
                        && shelves.columns.atMost[i] >= prospects.least(run.half, span.far, span.length, information)
                        && effort.step();
                i++) {
            if (moves.mayTake(run.half, shelves.columns, i, span.fromStart)) {
                through(run.half, shelves.lines[i], shelves.columns.atMost[i], shelves.ends[i], span);
            }
        }
    }

    private void through(Half half, Line line, float atMost, int there, Span span) {
        double missing = prospects.missing(half, span.far, span.length) - atMost - span.length * map.information(there);
        if (span.length * prospects.promise(there, span.length) < missing
                || !moves.mayPass(there)
                || !leadsOn(half, there, missing, span)) {
            return;
        }
        Half longer = moves.longer(half, line, there, span.fromStart);
        for (int i = 0; longer != null && i < span.far.size() && !effort.isSpent(); i++) {
            Half other = Objects.requireNonNull(span.far.at(span.far.end(i)));
            Gap gap = span.fromStart ? prospects.gap(longer, other) : prospects.gap(other, longer);
            if (there != other.end && moves.mayClose(gap) && !prospects.isHopeless(gap)) {
                bridges.close(gap);
            }
        }
    }

    /** Whether a step from an actor can lead to a neighbour of a far tip; not asked of those with many lines. */
    private boolean leadsOn(Half half, int there, double missing, Span span) {
        Knot knot = map.at(there);
        if (knot.near.length >= Shelves.FEWEST) {
            return true;
        }
        for (int i = 0; i < knot.near.length; i++) {
            int next = knot.near[i];
            if (knot.columns.atMost[i] + span.length * map.information(next) >= missing
                    && moves.mayTake(half, knot.columns, i, span.fromStart)
                    && touches(span.far, next)) {
                return true;
            }
        }
        return false;
    }

    private boolean touches(Level far, int next) {
        for (int i = 0; i < far.size(); i++) {
            if (map.at(far.end(i)).touches(next, map)) {
                return true;
            }
        }
        return false;
    }
}
