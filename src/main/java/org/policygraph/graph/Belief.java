package org.policygraph.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.policygraph.action.Stance;

/**
 * How far claims bear out an action, with the parts of which that is made.
 *
 * <p>The form is the noisy-or of INDRA (Gyori and others, <i>Molecular Systems Biology</i> 13:954, 2017; and Bachman and
 * others, 19:e11325, 2023): {@code 1 − ∏ (systematic + random^n)} over sources. A source is wrong with probability
 * {@code e = min(1, (1 − reliability) + ∏ (1 − confidence))} over its claims: repeating itself makes up for a
 * misreading, never for an error of its own. Independent sources are all wrong with probability {@code ∏ e}. So the
 * support is {@code 1 − ∏ e}, and the belief {@code support × (1 − denial)}, where the denial is the same sum over the
 * claims that speak against it; a doubt counts there with half its confidence.
 *
 * @param belief 0 to 1, rounded to four digits
 * @param support how far the claims that bear it out would be believed alone, 0 to 1
 * @param denial how far those that speak against it would be, 0 to 1
 * @param supporting what each independent source adds to the support, by id
 * @param opposing what each adds to the denial, by id
 */
public record Belief(double belief, double support, double denial, List<Part> supporting, List<Part> opposing) {

    private static final double DOUBT = 0.5;

    /** Four digits: more than the constants deserve, and free of the last bits of floating-point sums. */
    private static final double DIGITS = 10_000;

    public Belief {
        supporting = List.copyOf(supporting);
        opposing = List.copyOf(opposing);
    }

    /**
     * What one independent source adds.
     *
     * @param source its id
     * @param reliability how often it is right, 0 to 1
     * @param claims how many claims are its word, copies and citations among them
     * @param misread the probability that all of these are misread, 0 to 1
     * @param wrong the probability that it is wrong or misread, 0 to 1
     */
    public record Part(String source, double reliability, int claims, double misread, double wrong) {

        private static Part of(List<ToldClaim> claims) {
            Teller teller = claims.getFirst().told().teller();
            double misread = 1;
            for (ToldClaim claim : claims) {
                misread *= 1 - weight(claim);
            }
            double wrong = Math.min(1, 1 - teller.reliability() + misread);
            return new Part(teller.id(), teller.reliability(), claims.size(), misread, wrong);
        }

        private Part rounded() {
            return new Part(source, reliability, claims, Belief.rounded(misread), Belief.rounded(wrong));
        }
    }

    /** Weighs what speaks for an action against what speaks against it. */
    static double of(Collection<ToldClaim> supporting, Collection<ToldClaim> opposing) {
        return rounded(noisyOr(parts(supporting)) * (1 - noisyOr(parts(opposing))));
    }

    /** The same, with its parts. */
    static Belief inParts(Collection<ToldClaim> supporting, Collection<ToldClaim> opposing) {
        List<Part> speaking = parts(supporting);
        List<Part> against = parts(opposing);
        return new Belief(
                of(supporting, opposing),
                rounded(noisyOr(speaking)),
                rounded(noisyOr(against)),
                speaking.stream().map(Part::rounded).toList(),
                against.stream().map(Part::rounded).toList());
    }

    private static double noisyOr(List<Part> parts) {
        double allWrong = 1;
        for (Part part : parts) {
            allWrong *= part.wrong();
        }
        return 1 - allWrong;
    }

    /** By source, and within each by claim, so that products come out the same whatever the order of reading. */
    private static List<Part> parts(Collection<ToldClaim> claims) {
        return claims.stream()
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.groupingBy(claim -> claim.told().teller().id(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Part::of)
                .toList();
    }

    private static double weight(ToldClaim claim) {
        double confidence = claim.told().confidence();
        return claim.told().stance() == Stance.DOUBTS ? DOUBT * confidence : confidence;
    }

    private static double rounded(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }
}
