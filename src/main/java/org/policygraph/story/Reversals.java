package org.policygraph.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policygraph.profile.NamedActor;

/**
 * Who changed position, the latest change first.
 *
 * @param reversals the changes
 * @param next the cursor of the next page, null on the last one
 */
public record Reversals(List<Reversal> reversals, @Nullable String next) {

    public Reversals {
        reversals = List.copyOf(reversals);
    }

    /**
     * A change of position.
     *
     * @param actor who changed; null when who did it is not known
     * @param towards to whom it is done, null when not known
     * @param over what it is about, null when not told
     * @param how whether the earlier action is taken back, or only gone against
     * @param days how many days after; for dates that are not of a day, counted from their first days
     * @param exact whether both dates are of a day
     * @param before the position before
     * @param after the position since
     */
    public record Reversal(
            @Nullable NamedActor actor,
            @Nullable NamedActor towards,
            @Nullable String over,
            WholeAction.How how,
            long days,
            boolean exact,
            Position before,
            Position after) {}

    /**
     * A position.
     *
     * @param action the action in which it shows
     * @param claims what tells of it, earliest first, at most {@value Stories#MOST_QUOTES}
     */
    public record Position(ToldAction action, List<QuotedClaim> claims) {

        public Position {
            claims = List.copyOf(claims);
        }
    }
}
