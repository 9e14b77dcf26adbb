package org.policygraph.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The query files under {@code cypher/queries}: the only source of text that is sent to the database, so that nothing
 * is ever concatenated into a query.
 */
public final class NamedQueries {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+");

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /**
     * The constant text of one query.
     *
     * @param name package and file without its ending, such as {@code path/between}
     * @throws IllegalArgumentException when the name is malformed or there is no such file
     */
    public String text(String name) {
        return texts.computeIfAbsent(name, NamedQueries::read);
    }

    private static String read(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is not the name of a query; one looks like path/between".formatted(name));
        }
        String file = "cypher/queries/" + name + ".cypher";
        try (InputStream bytes = NamedQueries.class.getClassLoader().getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalArgumentException(
                        "There is no query '%s': %s is not on the class path".formatted(name, file));
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
