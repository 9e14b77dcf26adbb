package org.policygraph.ingest;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.policygraph.document.UnreadableText;

/** A stream with one article as JSON on each line; a line is held in memory only while it is read. */
final class ArticleLines implements Iterator<Input>, Closeable {

    private final ArticleJson json = new ArticleJson();
    private final byte[] buffer = new byte[1 << 16];
    private final InputStream in;
    private final String name;
    private final Given given;
    private int position;
    private int available;
    private int line;
    private @Nullable Input next;

    ArticleLines(InputStream in, String name, Given given) {
        this.in = in;
        this.name = name;
        this.given = given;
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            boolean more = readLine(bytes);
            if (!more && bytes.size() == 0) {
                return false;
            }
            line++;
            next = input(bytes.toByteArray());
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
        String place = name + " line " + line;
        try {
            if (bytes.length > ArticleJson.MOST_BYTES) {
                throw new UnreadableText.TooLong(bytes.length, ArticleJson.MOST_BYTES, "bytes or more");
            }
            String text = Utf8.decodeAll(bytes);
            if (text.isBlank()) {
                return null;
            }
            ArticleJson.Submission submission = json.parse(text);
            String id = submission.id() == null ? String.valueOf(line) : submission.id();
            return new Input(id, place, () -> submission.article(given));
        } catch (UnreadableText | UnusableInput e) {
            return Input.refused(place, e);
        }
    }

    /** Takes the bytes up to the next line end, and of an endless line no more than are needed to refuse it. */
    private boolean readLine(ByteArrayOutputStream out) {
        while (fill()) {
            int end = position;
            while (end < available && buffer[end] != '\n') {
                end++;
            }
            int room = ArticleJson.MOST_BYTES + 1 - out.size();
            out.write(buffer, position, Math.min(end - position, Math.max(room, 0)));
            boolean lineEnds = end < available;
            position = lineEnds ? end + 1 : end;
            if (lineEnds) {
                return true;
            }
        }
        return false;
    }

    private boolean fill() {
        if (position < available) {
            return true;
        }
        try {
            available = in.read(buffer);
            position = 0;
            return available > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
