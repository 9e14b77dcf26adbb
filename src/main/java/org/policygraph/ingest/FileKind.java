package org.policygraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a file holds, told by how it begins. */
public enum FileKind {
    /** One article in plain text, with or without a header. */
    TEXT,
    /** An article as a JSON object on each line. */
    JSONL;

    private static final int BEGINNING = 2_048;
    private static final Pattern OBJECT = Pattern.compile("\\s*\\{\\s*[\"}].*", Pattern.DOTALL);
    private static final Pattern PAGE = Pattern.compile(
            "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,1000}?-->\\s*)?<(?:!doctype\\s+html|html|head|body)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /**
     * Looks at the beginning of a file.
     *
     * @throws IOException when it cannot be read
     * @throws UnusableInput.OtherKind when it is a page of the web: its markup would be read as words
     */
    static FileKind of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8));
        }
    }

    /** The kind of what begins so; what looks like nothing else is text. */
    static FileKind of(String beginning) {
        String start = beginning.startsWith("\uFEFF") ? beginning.substring(1) : beginning;
        if (OBJECT.matcher(start).matches()) {
            return JSONL;
        }
        if (PAGE.matcher(start).matches()) {
            throw new UnusableInput.OtherKind("a page of the web");
        }
        return TEXT;
    }
}
