package org.policygraph.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One text as it was published.
 *
 * @param text the whole text; every offset in the program counts {@code char}s of it
 * @param origin what is known about the text beside its words
 */
public record Article(String text, Origin origin) {

    public Article {
        text = Text.clean(text);
    }

    /** The same words have the same id, wherever and whenever they were found. */
    public Id id() {
        return Id.of(text);
    }

    /**
     * What is known about a text beside its words.
     *
     * @param source who published it
     * @param published the day it appeared, null when unknown
     * @param publishedBasis how that day is known
     * @param title null when only the text itself tells
     * @param url where it was found, null when unknown
     */
    public record Origin(
            Source source,
            @Nullable PartialDate published,
            DateBasis publishedBasis,
            @Nullable String title,
            @Nullable String url) {

        public static final Origin UNKNOWN = new Origin(Source.UNKNOWN, null, DateBasis.UNKNOWN, null, null);

        public Origin {
            if ((published == null) != (publishedBasis == DateBasis.UNKNOWN)) {
                throw new IllegalArgumentException(
                        "A date and its basis go together, not " + published + " with " + publishedBasis);
            }
        }
    }

    /** How the day of publication is known. */
    public enum DateBasis {
        /** Given beside the text. */
        METADATA,
        /** Named by the text itself. */
        TEXT,
        UNKNOWN
    }

    /**
     * The SHA-256 of the normalised text.
     *
     * @param value 64 lower-case hexadecimal digits
     */
    public record Id(String value) {

        public Id {
            if (!value.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException(
                        "'" + value + "' is not an article id; it has 64 hexadecimal digits");
            }
        }

        static Id of(String text) {
            String normal = Normalizer.normalize(text, Normalizer.Form.NFC)
                    .replaceAll("\\s+", " ")
                    .strip();
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(normal.getBytes(StandardCharsets.UTF_8));
                return new Id(HexFormat.of().formatHex(hash));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java platform has SHA-256", e);
            }
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
