package org.policygraph.path.plugin;

import java.util.Map;

/** What {@code policygraph.search} yields: a single row. Neo4j wants a public class with public fields. */
public final class FoundRow {

    public final Map<String, Object> found;

    FoundRow(Map<String, Object> found) {
        this.found = found;
    }
}
