package org.policygraph.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.policygraph.action.Status;

/**
 * What claims, taken together, say of an action.
 *
 * @param status how far it has come
 * @param belief how far the claims bear that status out, 0 to 1
 * @param sources how many independent sources tell of it
 * @param contested whether one claim denies what another asserts
 */
record Verdict(Status status, double belief, int sources, boolean contested) {

    /** Most advanced first: what was done and taken back had come further than what is only announced. */
    static final Comparator<Status> BY_ADVANCE = Comparator.comparingInt(Verdict::rank);

    /**
     * Weighs the claims of one action.
     *
     * <p>The status is the most advanced one that is asserted, but {@code REVERSED} where any claim says so. Without
     * such a claim it is {@code DENIED} where somebody denies it, {@code NEGATED} where the text does, and
     * {@code ALLEGED} where it is only doubted. The belief is in that status: for a negative one the denials count as
     * support.
     */
    static Verdict of(Collection<ToldClaim> claims) {
        List<ToldClaim> supporting = those(claims, ToldClaim::supports);
        List<ToldClaim> opposing = those(claims, claim -> !claim.supports());
        boolean contested = !supporting.isEmpty() && claims.stream().anyMatch(ToldClaim::denies);
        Status status = status(supporting, opposing);
        double belief = status.isNegative() ? Belief.of(opposing, supporting) : Belief.of(supporting, opposing);
        return new Verdict(status, belief, sources(claims), contested);
    }

    /** The belief of {@link #of}, with its parts. */
    static Belief weigh(Collection<ToldClaim> claims) {
        List<ToldClaim> supporting = those(claims, ToldClaim::supports);
        List<ToldClaim> opposing = those(claims, claim -> !claim.supports());
        return status(supporting, opposing).isNegative()
                ? Belief.inParts(opposing, supporting)
                : Belief.inParts(supporting, opposing);
    }

    static int sources(Collection<ToldClaim> claims) {
        return (int) claims.stream()
                .map(claim -> claim.told().teller().id())
                .distinct()
                .count();
    }

    Verdict as(Status other) {
        return new Verdict(other, belief, sources, contested);
    }

    private static List<ToldClaim> those(Collection<ToldClaim> claims, Predicate<ToldClaim> wanted) {
        return claims.stream().filter(wanted).toList();
    }

    private static Status status(List<ToldClaim> supporting, List<ToldClaim> opposing) {
        List<Status> told =
                supporting.stream().map(claim -> claim.told().status()).toList();
        if (told.contains(Status.REVERSED)) {
            return Status.REVERSED;
        }
        return told.stream().min(BY_ADVANCE).orElseGet(() -> unsupported(opposing));
    }

    private static Status unsupported(List<ToldClaim> opposing) {
        List<ToldClaim> denials = those(opposing, ToldClaim::denies);
        if (denials.isEmpty()) {
            return Status.ALLEGED;
        }
        return denials.stream().allMatch(ToldClaim::negates) ? Status.NEGATED : Status.DENIED;
    }

    private static int rank(Status status) {
        return switch (status) {
            case DONE -> 0;
            case REVERSED -> 1;
            case ANNOUNCED -> 2;
            case PLANNED -> 3;
            case PROPOSED -> 4;
            case CONSIDERED -> 5;
            case CONDITIONAL -> 6;
            case PERMITTED -> 7;
            case ALLEGED -> 8;
            case DENIED -> 9;
            case NEGATED -> 10;
        };
    }
}
