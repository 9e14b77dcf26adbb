package org.policygraph.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.policygraph.document.UnreadableText;

/** A stream with one article as JSON on each line; a line is held in memory only while it is read. */
final class ArticleLines implements Iterator<Input>, Closeable {

    private final ArticleJson json = new ArticleJson();
    private final Lines lines;
    private final String name;
    private final Given given;
    private @Nullable Input next;

    ArticleLines(InputStream in, String name, Given given) {
        this.lines = new Lines(in, ArticleJson.MOST_BYTES);
        this.name = name;
        this.given = given;
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            byte[] bytes = lines.next();
            if (bytes == null) {
                return false;
            }
            next = input(bytes);
        }
        return true;
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Input found = java.util.Objects.requireNonNull(next);
        next = null;
        return found;
    }

    /** Null for a blank line. */
    private @Nullable Input input(byte[] bytes) {
        String place = name + " line " + lines.number();
        try {
            if (bytes.length > ArticleJson.MOST_BYTES) {
                throw new UnreadableText.TooLong(bytes.length, ArticleJson.MOST_BYTES, "bytes or more");
            }
            String text = Utf8.decodeAll(bytes);
            if (text.isBlank()) {
                return null;
            }
            ArticleJson.Submission submission = json.parse(text);
            String id = submission.id() == null ? String.valueOf(lines.number()) : submission.id();
            return new Input(id, place, () -> submission.article(given));
        } catch (UnreadableText | UnusableInput e) {
            return Input.refused(place, e);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
