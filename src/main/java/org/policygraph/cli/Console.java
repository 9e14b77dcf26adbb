package org.policygraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where a command speaks: answers to standard output, all else to standard error, both in UTF-8. */
final class Console {

    private static final String NAME = "policy-graph: ";

    private final PrintWriter out;
    private final PrintWriter err;

    /** Records write their fields in the order they name them. */
    private final JsonMapper json = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    Console(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    static Console standard() {
        return new Console(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    void line(String text) {
        out.println(text);
    }

    /**
     * One JSON document on one line.
     *
     * @throws UncheckedIOException when nobody takes it any more, so that work without end does not go on unheard
     */
    void json(Object value) {
        out.println(json.writeValueAsString(value));
        if (out.checkError()) {
            throw new UncheckedIOException(new IOException("standard output is closed; the rest was not read"));
        }
    }

    /** JSON for a person to read. */
    void prettyJson(Object value) {
        out.println(json.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(value));
    }

    /** One line on standard error, whatever the message looks like. */
    void error(@Nullable String message) {
        String line = message == null ? "something went wrong; --debug shows what" : message;
        err.println(NAME + line.strip().replaceAll("\\s*\\R\\s*", " "));
    }

    void trace(Throwable failure) {
        failure.printStackTrace(err);
    }
}
