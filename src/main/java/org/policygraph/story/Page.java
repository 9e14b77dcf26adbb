package org.policygraph.story;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much of a list is asked for.
 *
 * @param limit how many on one page, 1 to {@value #MOST}; {@value #STANDARD} unless told
 * @param cursor {@code next} of the page before; null for the first page
 */
public record Page(int limit, @Nullable String cursor) {

    public static final int STANDARD = 20;

    static final int MOST = 200;

    private static final Pattern KEY = Pattern.compile("[\\x20-\\x7E]{1,300}");

    /** The first page. */
    public static final Page FIRST = new Page(STANDARD, null);

    /**
     * Checks the limit.
     *
     * @throws StoryProblem.BadValue when it is not legal
     */
    public Page {
        if (limit < 1 || limit > MOST) {
            throw new StoryProblem.BadValue("limit", limit, "it runs from 1 to " + MOST);
        }
    }

    /** The key of the last item of the page before; empty for the first page. */
    String after() {
        if (cursor == null) {
            return "";
        }
        try {
            String key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (KEY.matcher(key).matches()) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // falls through: whatever is wrong with it, the answer is the same
        }
        throw badCursor();
    }

    StoryProblem.BadValue badCursor() {
        return new StoryProblem.BadValue("cursor", String.valueOf(cursor), "take it from 'next' of the page before");
    }

    /** The items of this page. */
    <T> List<T> given(List<T> found) {
        return found.subList(0, Math.min(found.size(), limit));
    }

    /** The cursor of the page after this one; null when one more than the limit was not found. */
    <T> @Nullable String next(List<T> found, Function<T, String> key) {
        if (found.size() <= limit) {
            return null;
        }
        byte[] last = key.apply(found.get(limit - 1)).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(last);
    }
}
