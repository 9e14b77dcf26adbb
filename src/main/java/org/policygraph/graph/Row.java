package org.policygraph.graph;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties of a node or relationship, as a query takes them. */
final class Row {

    private final Map<String, Object> properties = new HashMap<>();

    private Row() {}

    static Row of(String name, @Nullable Object value) {
        return new Row().and(name, value);
    }

    /** Adds a property; a missing value is no property, an enum goes by its name. */
    Row and(String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value instanceof Enum<?> constant ? constant.name() : value);
        }
        return this;
    }

    Map<String, Object> map() {
        return Collections.unmodifiableMap(properties);
    }
}
