package org.policygraph.database;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;

/** What can be asked of the database inside one transaction. */
@FunctionalInterface
public interface Statements {

    /**
     * Runs one query file to its end.
     *
     * @param name the query, such as {@code graph/add-article}
     * @param parameters its parameters, in the types that the driver takes
     * @return all rows
     */
    List<Record> run(String name, Map<String, Object> parameters);
}
