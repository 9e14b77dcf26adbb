package org.policygraph.profile;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a list of actors: everything after the one with this score and id.
 *
 * @param score how well the last one given fits
 * @param id its id
 */
record Cursor(double score, String id) {

    private static final Pattern FORM = Pattern.compile("([0-9.E-]{1,30})/(.{1,200})");

    static Cursor parse(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            Matcher matcher = FORM.matcher(plain);
            if (matcher.matches()) {
                return new Cursor(Double.parseDouble(matcher.group(1)), matcher.group(2));
            }
        } catch (IllegalArgumentException e) {
            // falls through: whatever is wrong with it, the answer is the same
        }
        throw new ProfileProblem.BadValue("cursor", text, "take it from 'next' of the page before");
    }

    @Override
    public String toString() {
        byte[] plain = (score + "/" + id).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }
}
