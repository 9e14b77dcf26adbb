package org.policygraph.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file of rows for Neo4j's import; what is null becomes no property. */
final class Sheet implements Closeable {

    private final Path path;
    private final Writer writer;

    Sheet(Path folder, String name, String header) {
        path = folder.resolve(name + ".csv");
        try {
            writer = Files.newBufferedWriter(path);
            writer.write(header + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return path;
    }

    void row(@Nullable Object... cells) {
        StringBuilder row = new StringBuilder();
        for (Object cell : cells) {
            row.append(row.isEmpty() ? "" : ",").append(cell instanceof String text ? quoted(text) : text(cell));
        }
        try {
            writer.append(row).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
