package org.policygraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Makes ids of what a thing is, so that whoever meets it, and whenever, calls it the same. */
final class ContentId {

    /** No text that was cleaned for the database is parted by it. */
    private static final char SEPARATOR = '\0';

    private ContentId() {}

    /** The SHA-256 of the parts, in 64 hexadecimal digits; a missing part differs from an empty one. */
    static String of(@Nullable Object... parts) {
        StringBuilder content = new StringBuilder();
        for (Object part : parts) {
            content.append(part == null ? "" : "=" + part).append(SEPARATOR);
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(content.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
