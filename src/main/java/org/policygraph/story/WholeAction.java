package org.policygraph.story;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.policygraph.graph.Belief;

/**
 * All that is known of an action.
 *
 * @param action what, who, when
 * @param weighed of what the belief in it is made
 * @param claims all that tell of it, earliest first, at most {@value Stories#MOST_CLAIMS}
 * @param links how it stands to other actions
 */
public record WholeAction(
        @JsonUnwrapped ToldAction action, Belief weighed, List<QuotedClaim> claims, List<Link> links) {

    public WholeAction {
        claims = List.copyOf(claims);
        links = List.copyOf(links);
    }

    /**
     * Another action to which one stands in some way.
     *
     * @param how in which
     * @param action the other one
     */
    public record Link(How how, ToldAction action) {}

    /** How an action may stand to another. */
    public enum How {
        /** It takes the other back. */
        REVERSES,
        /** The other takes it back. */
        REVERSED_BY,
        /** It goes against the other, by the same actor. */
        TURNS_FROM,
        /** The other goes against it, by the same actor. */
        TURNED_BY,
        /** They may be one deed, and sources disagree about who or when. */
        DIFFERS_FROM
    }
}
