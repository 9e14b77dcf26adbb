package org.policygraph.path.engine;

/**
 * What lines around an actor say at the most, each in its place: nothing here rules out a line that some of its actions
 * let pass.
 */
final class Columns {

    /** The verb as a bit, and whether the actor did it. */
    private final int[] verbs;

    /** The status of each action as bits, whatever was known at a time. */
    final short[] statuses;

    /** The first day on which one of its actions may have begun, and the last on which one may have been over. */
    final int[] first;

    final int[] last;

    /** The most that it can add to the logarithm of a score; never less than {@link Line#atMost}. */
    final float[] atMost;

    private static final int DONE_HERE = 1 << 31;

    private Columns(int size) {
        verbs = new int[size];
        statuses = new short[size];
        first = new int[size];
        last = new int[size];
        atMost = new float[size];
    }

    static Columns of(int number, Line... lines) {
        Columns columns = new Columns(lines.length);
        for (int i = 0; i < lines.length; i++) {
            Line line = lines[i];
            columns.verbs[i] = Bits.of(line.verb) | (line.agent == number ? DONE_HERE : 0);
            columns.statuses[i] = (short) line.statuses;
            columns.first[i] = line.earliestFirst;
            columns.last[i] = line.latestLast;
            columns.atMost[i] = roundedUp(line.atMost);
        }
        return columns;
    }

    /** A weight as a number of half the size, and not smaller; none is above 0. */
    static float roundedUp(double weight) {
        return Math.min(0f, Math.nextUp((float) weight));
    }

    /** Whether a line has one of some verbs. */
    boolean hasVerb(int place, int bits) {
        return (verbs[place] & bits) != 0;
    }

    /** Whether the actor did what a line says, and did not undergo it. */
    boolean isDoneHere(int place) {
        return verbs[place] < 0;
    }
}
