package org.policygraph.notebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a query gave.
 *
 * @param columns their names
 * @param rows at most {@value #MOST}, each with a value for each column, as the driver gives it; null for no value
 * @param complete false when there were more rows
 * @param millis how long it took
 */
public record Result(List<String> columns, List<List<@Nullable Object>> rows, boolean complete, double millis) {

    static final int MOST = 1000;

    public Result {
        columns = List.copyOf(columns);
        List<List<@Nullable Object>> copies = new ArrayList<>();
        rows.forEach(row -> copies.add(Collections.unmodifiableList(new ArrayList<>(row))));
        rows = Collections.unmodifiableList(copies);
    }

    /** The rows with their columns' names; without what has no value. */
    List<Map<String, Object>> rowsByName() {
        return rows.stream().map(this::byName).toList();
    }

    private Map<String, Object> byName(List<@Nullable Object> row) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Object value = row.get(i);
            if (value != null) {
                named.put(columns.get(i), value);
            }
        }
        return named;
    }
}
