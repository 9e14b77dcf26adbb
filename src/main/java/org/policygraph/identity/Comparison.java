package org.policygraph.identity;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How two descriptions compare.
 *
 * @param score how likely they are of one actor, 0 to 1, to three digits; no probability
 * @param outcome what follows
 * @param reasons what the score is made of, the name first
 */
public record Comparison(double score, Outcome outcome, List<Reason> reasons) {

    private static final double CONTRADICTION = -0.3;

    public Comparison {
        reasons = List.copyOf(reasons);
    }

    /** What all reasons come to, also above 1: of two that are certain the one that more speaks for. */
    double strength() {
        return reasons.stream().mapToDouble(Reason::weight).sum();
    }

    /** Whether something is known that cannot be true of one actor; then no third one can make them the same. */
    public boolean isContradicted() {
        return reasons.stream().anyMatch(reason -> reason.weight() <= CONTRADICTION);
    }

    Comparison as(Outcome other) {
        return new Comparison(score, other, reasons);
    }

    /** The reasons in one line. */
    public String explanation() {
        return reasons.stream().map(Reason::text).collect(Collectors.joining("; "));
    }
}
