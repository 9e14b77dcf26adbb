package org.policygraph.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tab-separated files on the class path: the first line names the columns, lines with a {@code #} are remarks. */
final class Table {

    private Table() {}

    static List<Row> read(String resource) {
        InputStream stream = Table.class.getClassLoader().getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("The program lacks its file " + resource);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows(
                    resource,
                    reader.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows(String resource, List<String> lines) {
        List<Row> rows = new ArrayList<>();
        String[] columns = lines.getFirst().split("\t", -1);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length > columns.length) {
                throw new IllegalStateException(resource + " has " + columns.length + " columns, but this line has "
                        + cells.length + ": " + line);
            }
            Map<String, String> row = new TreeMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(columns[i].strip(), cells[i].strip());
            }
            rows.add(new Row(row));
        }
        return rows;
    }

    /**
     * One line.
     *
     * @param cells by column
     */
    record Row(Map<String, String> cells) {

        /** A cell that has to be there. */
        String get(String column) {
            String value = value(column);
            if (value == null) {
                throw new IllegalStateException("No " + column + " in " + cells);
            }
            return value;
        }

        /** A cell; null when it is empty. */
        @Nullable
        String value(String column) {
            String value = cells.getOrDefault(column, "");
            return value.isEmpty() ? null : value;
        }

        /** The parts of a cell with several values. */
        List<String> values(String column) {
            String value = value(column);
            return value == null
                    ? List.of()
                    : Arrays.stream(value.split("\\|"))
                            .map(String::strip)
                            .filter(part -> !part.isEmpty())
                            .distinct()
                            .toList();
        }
    }
}
