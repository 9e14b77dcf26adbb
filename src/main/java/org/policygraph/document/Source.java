package org.policygraph.document;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Who published an article: an outlet or the keeper of a list.
 *
 * @param name as readers know it, not blank
 */
public record Source(String name) {

    /** The source of an article that does not name one. */
    public static final Source UNKNOWN = new Source("unknown");

    public Source {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A source needs a name; leave it out where it is unknown");
        }
    }

    /** A stable key made of the name: {@code Policy Wire} becomes {@code policy-wire}. */
    public String id() {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return plain.replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
