package org.policygraph.path;

import java.util.List;

/**
 * How much a path says, from 0 to 1: the product of five reasons.
 *
 * @param belief the geometric mean of the beliefs of its steps, so that one weak step weakens the whole
 * @param sources the geometric mean over the steps of 1 − 0.2 ÷ independent sources: 0.8 for one, 0.9 for two
 * @param recency the geometric mean over the steps of 1 − 0.2 × m ÷ (m + 60), m being the months of 30 days since the
 *     last action of the step: 1 for this month, 0.9 after five years; 0.8 where no date is known. They are counted to
 *     {@code asOf}, or to today
 * @param length 0.9 for each step after the first
 * @param informativeness for each actor on the way 1 ÷ (1 + log₂(edges that touch it) ÷ 10); a country counts twice,
 *     for everybody is connected through a great power
 */
public record Score(double belief, double sources, double recency, double length, double informativeness) {

    private static final double PER_STEP = 0.9;
    private static final double LEAST = 0.2;
    private static final double HALF_MONTHS = 60;
    private static final int MONTH = 30;

    /** The logarithm of what each step after the first takes away. */
    public static final double LOG_PER_STEP = Math.log(PER_STEP);

    /** The score of a path of which the reasons of each step are known. */
    public static Score of(List<Reasons> steps, double informativeness) {
        Reasons product = steps.stream().reduce(Reasons.NONE, Reasons::times);
        double root = 1.0 / steps.size();
        return new Score(
                Math.pow(product.belief, root),
                Math.pow(product.sources, root),
                Math.pow(product.recency, root),
                Math.pow(PER_STEP, steps.size() - 1.0),
                informativeness);
    }

    /** What speaks for one step. */
    public record Reasons(double belief, double sources, double recency) {

        private static final Reasons NONE = new Reasons(1, 1, 1);

        private Reasons times(Reasons other) {
            return new Reasons(belief * other.belief, sources * other.sources, recency * other.recency);
        }
    }

    /** What a number of independent sources counts for one step. */
    public static double ofSources(int sources) {
        return 1 - LEAST / Math.max(1, sources);
    }

    /**
     * What the age of a step counts.
     *
     * @param days since its last action; less than 0 for one that is still to come
     */
    public static double ofAge(int days) {
        int months = Math.max(0, days) / MONTH;
        return 1 - LEAST * months / (months + HALF_MONTHS);
    }

    /** What a step without a date counts. */
    public static double ofNoDate() {
        return 1 - LEAST;
    }

    /** What an actor on the way counts, by the edges that touch it. */
    public static double ofInformation(long edges, boolean country) {
        double surprise = 1 / (1 + Math.log((double) Math.max(1, edges)) / Math.log(2) / 10);
        return country ? surprise * surprise : surprise;
    }

    double value() {
        return belief * sources * recency * length * informativeness;
    }

    /** The same with three decimals, to be shown. */
    Score rounded() {
        return new Score(
                rounded(belief), rounded(sources), rounded(recency), rounded(length), rounded(informativeness));
    }

    static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
