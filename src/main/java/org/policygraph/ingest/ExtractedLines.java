package org.policygraph.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Reading;
import org.policygraph.document.UnreadableText;
import org.policygraph.ingest.Problem.Level;
import org.policygraph.ingest.Problem.Stage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A stream of what {@code extract} printed, a document on each line. */
final class ExtractedLines implements Closeable {

    /** The longest line, in bytes; the longest article, with all that can be read in it, is shorter. */
    private static final int MOST_BYTES = 100_000_000;

    private static final JsonMapper JSON = ArticleJson.mapper(MOST_BYTES);

    private final Lines lines;
    private final String name;

    ExtractedLines(InputStream in, String name) {
        this.lines = new Lines(in, MOST_BYTES);
        this.name = name;
    }

    /**
     * What came of the next line that is not blank; null when there is none.
     *
     * @throws java.io.UncheckedIOException when the stream breaks off
     */
    @Nullable
    Outcome next() {
        byte[] bytes = lines.next();
        while (bytes != null) {
            String place = name + " line " + lines.number();
            try {
                Reading reading = reading(bytes);
                if (reading != null) {
                    return new Outcome.Read(
                            new Input(place, place, () -> reading.document().article()), reading);
                }
            } catch (UnreadableText | UnusableInput e) {
                return refused(place, String.valueOf(e.getMessage()));
            }
            bytes = lines.next();
        }
        return null;
    }

    /** Null for a blank line. */
    private static @Nullable Reading reading(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableText.TooLong(bytes.length, MOST_BYTES, "bytes or more");
        }
        String text = Utf8.decodeAll(bytes);
        if (text.isBlank()) {
            return null;
        }
        try {
            Extraction line = JSON.readValue(text, Extraction.class);
            if (line == null) {
                throw new UnusableInput.BadExtraction("null is no document");
            }
            return ExtractedReading.of(line);
        } catch (JacksonException e) {
            throw new UnusableInput.BadExtraction(ArticleJson.firstLine(e.getOriginalMessage()));
        }
    }

    private Outcome refused(String place, String reason) {
        return new Outcome.Refused(
                new Input(place, place, () -> {
                    throw new UnusableInput.BadExtraction(reason);
                }),
                new Problem(Stage.LOADING, Level.REFUSED, place, reason));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
