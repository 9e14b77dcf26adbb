package org.policygraph.path.engine;

import java.util.function.BooleanSupplier;

/** How much one search may still do; a search that is cut says so in its answer. */
public final class Effort {

    /** So many lines one question may look at: some tenths of a second. */
    public static final int MOST_STEPS = 3_000_000;

    /** So many halves of paths it may keep, about 64 bytes each. */
    static final int MOST_HALVES = 500_000;

    /** So many lines are looked at only to count what the filters took away. */
    static final int CENSUS_STEPS = 1_000;

    /** In a map of no more actors than this, everything is counted that a question may look at. */
    static final int SMALL = 5_000;

    private static final long NANOS = 2_000_000_000L;
    private static final int PER_CHECK = 4_096;

    private final BooleanSupplier stopped;
    private final long deadline;
    private int steps;
    private int halves;
    private boolean spent;

    private Effort(int steps, BooleanSupplier stopped) {
        this.steps = steps;
        this.stopped = stopped;
        deadline = System.nanoTime() + NANOS;
        halves = MOST_HALVES;
    }

    /**
     * The effort that a question is worth.
     *
     * @param stopped whether nobody waits for the answer any more
     */
    public static Effort ofSearch(BooleanSupplier stopped) {
        return new Effort(MOST_STEPS, stopped);
    }

    /** The effort for counting on top what the filters took away. */
    Effort ofCensus(MapGraph map) {
        return new Effort(map.size() <= SMALL ? MOST_STEPS / 6 : CENSUS_STEPS, stopped);
    }

    /** Looks at one line; false when no more may be done. */
    boolean step() {
        if (--steps < 0 || (steps % PER_CHECK == 0 && isOver())) {
            spent = true;
        }
        return !spent;
    }

    /** Does what is worth so many looks at lines. */
    void steps(long worth) {
        steps -= (int) Math.min(worth, steps);
        step();
    }

    /** Keeps one more half of a path. */
    void keep() {
        if (--halves < 0) {
            spent = true;
        }
    }

    int used() {
        return MOST_STEPS - steps;
    }

    int kept() {
        return MOST_HALVES - halves;
    }

    boolean isSpent() {
        return spent;
    }

    private boolean isOver() {
        return stopped.getAsBoolean() || System.nanoTime() > deadline;
    }
}
