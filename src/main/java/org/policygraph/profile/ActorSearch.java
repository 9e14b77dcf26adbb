package org.policygraph.profile;

import org.jspecify.annotations.Nullable;
import org.policygraph.actor.ActorKind;

/**
 * Which actors have such a name?
 *
 * @param text words of a name or alias, or their beginnings; null for all actors by id
 * @param kind only actors of this kind; null for all
 * @param limit how many on one page, 1 to {@value #MOST}; {@value #STANDARD} unless told
 * @param cursor the {@code next} of the page before; null for the first page
 */
public record ActorSearch(
        @Nullable String text,
        @Nullable ActorKind kind,
        int limit,
        @Nullable String cursor) {

    public static final int STANDARD = 20;

    static final int MOST = 100;
    static final int LONGEST_TEXT = 300;

    /**
     * Checks every value.
     *
     * @throws ProfileProblem.BadValue naming the first one that is not legal, and what would be
     */
    public ActorSearch {
        if (limit < 1 || limit > MOST) {
            throw new ProfileProblem.BadValue("limit", limit, "it runs from 1 to " + MOST);
        }
        if (text != null && text.length() > LONGEST_TEXT) {
            throw new ProfileProblem.BadValue(
                    "q", text.substring(0, 40) + "…", "it has at most " + LONGEST_TEXT + " characters");
        }
        text = text == null || text.isBlank() ? null : text.strip();
    }

    /** The first twenty of any kind. */
    public static ActorSearch of(String text) {
        return new ActorSearch(text, null, STANDARD, null);
    }
}
