package org.policygraph.graph;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policygraph.action.Stance;

/**
 * How far claims bear out an action.
 *
 * <p>The form is INDRA's noisy-or. One source is wrong with probability
 * {@code e = min(1, SYSTEMATIC + ∏ (1 − confidence))} over its claims: repeating itself makes up for a misreading, never
 * for an error of its own. Independent sources are all wrong with probability {@code ∏ e}. So the support is
 * {@code 1 − ∏ e}, the belief {@code support × (1 − denial)}, where the denial is the same sum over the claims that
 * speak against it; a doubt counts there with half its confidence.
 */
final class Belief {

    /** How often a source is wrong however often it says so. */
    static final double SYSTEMATIC = 0.05;

    private static final double DOUBT = 0.5;

    /** Four digits: more than the constants deserve, and free of the last bits of floating-point sums. */
    private static final double DIGITS = 10_000;

    private Belief() {}

    /**
     * Weighs what speaks for an action against what speaks against it.
     *
     * @return 0 to 1, rounded to four digits
     */
    static double of(Collection<ToldClaim> supporting, Collection<ToldClaim> opposing) {
        return Math.round(noisyOr(supporting) * (1 - noisyOr(opposing)) * DIGITS) / DIGITS;
    }

    private static double noisyOr(Collection<ToldClaim> claims) {
        SortedMap<String, Double> misread = new TreeMap<>();
        claims.stream()
                .sorted()
                .forEach(claim -> misread.merge(claim.told().source(), 1 - weight(claim), (a, b) -> a * b));
        double allWrong = 1;
        for (double random : misread.values()) {
            allWrong *= Math.min(1, SYSTEMATIC + random);
        }
        return 1 - allWrong;
    }

    private static double weight(ToldClaim claim) {
        double confidence = claim.told().confidence();
        return claim.told().stance() == Stance.DOUBTS ? DOUBT * confidence : confidence;
    }
}
