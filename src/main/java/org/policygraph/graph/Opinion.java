package org.policygraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says of two actors.
 *
 * @param one the id of an actor, or of one that was found to be it; of two that are the same it goes on
 * @param other the id of the other
 * @param answer whether they are the same
 * @param by who says so
 * @param reason why; may be empty
 */
public record Opinion(String one, String other, Judgement.Answer answer, String by, String reason) {

    private static final int LONGEST = 500;

    /**
     * Checks what was said.
     *
     * @throws Judgements.Refused when it says nothing, or more than can be kept
     */
    public Opinion {
        by = by.strip();
        reason = reason.strip();
        if (by.isEmpty() || by.equals(Judgement.RESOLVER) || by.length() > LONGEST) {
            throw new Judgements.Refused("by is '" + by + "'; it names whoever judges, in 1 to " + LONGEST
                    + " characters, and nobody is called " + Judgement.RESOLVER);
        }
        if (reason.length() > LONGEST) {
            throw new Judgements.Refused("reason has " + reason.length() + " characters; it may have " + LONGEST);
        }
        if (one.equals(other)) {
            throw new Judgements.Refused("'" + one + "' is both; a judgement is of two");
        }
    }

    /** The same; what nobody said is empty. */
    static Opinion of(String one, String other, Judgement.Answer answer, @Nullable String by, @Nullable String reason) {
        return new Opinion(one, other, answer, by == null ? "curator" : by, reason == null ? "" : reason);
    }
}
