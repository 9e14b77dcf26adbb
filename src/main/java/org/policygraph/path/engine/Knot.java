package org.policygraph.path.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.policygraph.actor.ActorKind;
import org.policygraph.path.Score;

/** An actor of the map with the lines around it, in the order of the actors they lead to. */
public final class Knot {

    final ActorKind kind;
    final long degree;

    /** For each line the number of the actor at its other end. */
    final int[] near;

    final Line[] lines;

    /** What a path that runs through it adds to the logarithm of its score. */
    final double information;

    /** The most that one of its lines can add to that. */
    final double atMost;

    private final long ref;

    private Knot(Who who, long degree, int[] near, Line[] lines) {
        this.ref = who.ref;
        this.kind = who.kind;
        this.degree = degree;
        this.near = near;
        this.lines = lines;
        atMost = Arrays.stream(lines).mapToDouble(line -> line.atMost).max().orElse(0);
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
        Arrays.sort(
                lines,
                Comparator.comparingInt((Line line) -> line.other(number))
                        .thenComparing(line -> line.verb)
                        .thenComparingInt(line -> line.agent));
        int[] near = new int[lines.length];
        Arrays.setAll(near, i -> lines[i].other(number));
        return new Knot(who, degree, near, lines);
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
