package org.policygraph.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What sources tell differently.
 *
 * @param disagreements those on whether something is so first, then on when, then on who
 * @param next the cursor of the next page, null on the last one
 */
public record Disagreements(
        List<Disagreement> disagreements, @Nullable String next) {

    public Disagreements {
        disagreements = List.copyOf(disagreements);
    }

    /**
     * A disagreement.
     *
     * @param on about what
     * @param sides what each side says, two
     */
    public record Disagreement(On on, List<Side> sides) {

        public Disagreement {
            sides = List.copyOf(sides);
        }
    }

    /** About what sources can disagree. */
    public enum On {
        /** Some tell an action, others deny it: one action with claims for and against it. */
        WHETHER,
        /** One deed between the same two on two days, at most a week apart, and no source tells of both. */
        WHEN,
        /** One deed on one day by two, and no source tells of both. */
        WHO
    }

    /**
     * What one side says.
     *
     * @param says {@code true} for those who tell the action, {@code false} for those who deny or doubt it
     * @param action the action they speak of; both sides of WHETHER speak of the same
     * @param claims what they say, earliest first, at most {@value Stories#MOST_QUOTES}
     */
    public record Side(boolean says, ToldAction action, List<QuotedClaim> claims) {

        public Side {
            claims = List.copyOf(claims);
        }
    }
}
