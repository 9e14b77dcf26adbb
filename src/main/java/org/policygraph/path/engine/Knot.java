package org.policygraph.path.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policygraph.actor.ActorKind;
import org.policygraph.path.Score;

/** An actor of the map with the lines around it, in the order of the actors they lead to. */
public final class Knot {

    /** In longer paths a weak line counts less, and what its neighbours say is not reckoned. */
    static final int SHORT = 4;

    final ActorKind kind;
    final long degree;

    /** For each line the number of the actor at its other end. */
    final int[] near;

    final Line[] lines;

    /** What of each line a search asks most: beside each other, so that a line that will not do is never looked at. */
    final Columns columns;

    /** What a path that runs through it adds to the logarithm of its score. */
    final double information;

    /** The most that one of its lines can add to that. */
    final double atMost;

    private final int number;
    private final long ref;

    /** Made when a search first needs them; whoever makes them makes the same. */
    private @Nullable Shelves shelves;

    private @Nullable Members members;

    private Knot(int number, Who who, long degree, Line[] lines) {
        this.number = number;
        this.ref = who.ref;
        this.kind = who.kind;
        this.degree = degree;
        this.lines = lines;
        near = new int[lines.length];
        Arrays.setAll(near, i -> lines[i].other(number));
        columns = Columns.of(number, lines);
        double best = lines.length == 0 ? 0 : Double.NEGATIVE_INFINITY;
        for (Line line : lines) {
            best = Math.max(best, line.atMost);
        }
        atMost = best;
        information = Math.log(Score.ofInformation(degree, kind == ActorKind.COUNTRY));
    }

    /**
     * Which actor it is.
     *
     * @param ref to the one who loaded the map
     */
    public record Who(long ref, ActorKind kind) {}

    /**
     * An actor with lines.
     *
     * @param number its own, in its map
     * @param degree how many lines touch it, though not all of them may be given
     */
    static Knot of(int number, Who who, long degree, List<Line> around) {
        Line[] lines = around.toArray(Line[]::new);
        Arrays.sort(lines, order(number));
        return new Knot(number, who, degree, lines);
    }

    private static Comparator<Line> order(int number) {
        return Comparator.comparingInt((Line line) -> line.other(number))
                .thenComparing(line -> line.verb)
                .thenComparingInt(line -> line.agent);
    }

    /** The same actor after a change: what stays is in order already. */
    Knot with(Who who, Set<Line> gone, List<Line> fresh, MapGraph map) {
        List<Line> sorted = new ArrayList<>(fresh);
        Comparator<Line> order = order(number);
        sorted.sort(order);
        List<Line> merged = new ArrayList<>(lines.length + sorted.size());
        int next = 0;
        for (Line line : lines) {
            if (!gone.contains(line)) {
                while (next < sorted.size() && order.compare(sorted.get(next), line) < 0) {
                    merged.add(sorted.get(next++));
                }
                merged.add(line);
            }
        }
        merged.addAll(sorted.subList(next, sorted.size()));
        Knot knot = new Knot(number, who, merged.size(), merged.toArray(Line[]::new));
        Shelves known = shelves;
        knot.shelves = known == null ? null : known.with(number, gone, fresh, map);
        return knot;
    }

    /** The same actor without shelves, which are made of what its neighbours say. */
    Knot forgetful() {
        return shelves == null ? this : new Knot(number, who(), degree, lines);
    }

    /** The place of the first line to an actor, or of the first one after it. */
    int from(int other) {
        int low = 0;
        int high = near.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (near[middle] < other) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether it has a line to an actor. */
    boolean touches(int other, MapGraph map) {
        if (!Members.suit(near.length, map.size())) {
            int place = from(other);
            return place < near.length && near[place] == other;
        }
        Members known = members;
        if (known == null) {
            known = new Members(near);
            members = known;
        }
        return known.have(other);
    }

    /** Its lines, sorted by what they promise. */
    Shelves shelves(MapGraph map) {
        Shelves known = shelves;
        if (known == null) {
            known = Shelves.of(number, this, map);
            shelves = known;
        }
        return known;
    }

    /** What {@link MapGraph#promise} tells of it. */
    double promise(MapGraph map) {
        if (near.length >= Shelves.FEWEST) {
            return shelves(map).promise(SHORT);
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < near.length; i++) {
            // as exact as a shelf, so that an actor that stays on its shelf changes no promise
            double information = Shelves.information(Shelves.shelf(map.information(near[i])));
            best = Math.max(best, columns.atMost[i] / SHORT + information);
        }
        return best;
    }

    /** Which actor it is to the one who loaded the map. */
    public long ref() {
        return ref;
    }

    public long degree() {
        return degree;
    }

    Who who() {
        return new Who(ref, kind);
    }
}
