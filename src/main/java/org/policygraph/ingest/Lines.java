package org.policygraph.ingest;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, each held in memory only while it is read. */
final class Lines implements Closeable {

    private final byte[] buffer = new byte[1 << 16];
    private final InputStream in;
    private final int most;
    private int position;
    private int available;
    private int number;

    /**
     * Takes a stream.
     *
     * @param most how long a line may be, in bytes; of a longer one there is one byte more, so that it can be refused
     */
    Lines(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** The next line without its end; null when there is none. */
    byte @Nullable [] next() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean ended = readLine(bytes);
        if (!ended && bytes.size() == 0) {
            return null;
        }
        number++;
        return bytes.toByteArray();
    }

    /** The number of the line that {@link #next()} gave last, counted from 1. */
    int number() {
        return number;
    }

    private boolean readLine(ByteArrayOutputStream out) {
        while (fill()) {
            int end = position;
            while (end < available && buffer[end] != '\n') {
                end++;
            }
            int room = most + 1 - out.size();
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
