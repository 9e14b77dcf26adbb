package org.policygraph.path.engine;

import org.policygraph.path.Score;

/** What the age of a line adds to the logarithm of a score: the older it is, the less. */
final class Recency {

    private static final int MOST_MONTHS = 1_200;
    private static final int MONTH = 30;
    private static final double[] LOGS = logs();
    private static final double LOG_UNDATED = Math.log(Score.ofNoDate());

    private Recency() {}

    /**
     * What a line adds.
     *
     * @param today the day from which its age is counted
     * @param last its last day; {@link Line#UNDATED} when unknown
     */
    static double of(int today, int last) {
        if (last == Line.UNDATED) {
            return LOG_UNDATED;
        }
        int months = Math.max(0, today - last) / MONTH;
        return LOGS[Math.min(months, MOST_MONTHS)];
    }

    /**
     * The most that a line can add beyond what it adds on a later day. No line loses more than one that was new on the
     * earlier day, since age counts less the older a line is.
     */
    static double mostGain(int earlier, int later) {
        return earlier >= later ? 0 : -of(later + MONTH, earlier);
    }

    private static double[] logs() {
        double[] logs = new double[MOST_MONTHS + 1];
        for (int months = 0; months <= MOST_MONTHS; months++) {
            logs[months] = Math.log(Score.ofAge(months * MONTH));
        }
        return logs;
    }
}
