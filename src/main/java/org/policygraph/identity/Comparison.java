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

    public Comparison {
        reasons = List.copyOf(reasons);
    }

    /** The reasons in one line. */
    public String explanation() {
        return reasons.stream().map(Reason::text).collect(Collectors.joining("; "));
    }
}
