package org.policygraph.database;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** A driver without Spring, for tests of the database itself. */
record Bolt(Driver driver) implements AutoCloseable {

    static Bolt to(Database database) {
        return new Bolt(Connections.connect(database));
    }

    List<Record> run(String query, Map<String, Object> parameters) {
        return new Transactions(driver, new NamedQueries()).write(statements -> statements.run(query, parameters));
    }

    List<String> column(String query, Map<String, Object> parameters) {
        return run(query, parameters).stream().map(row -> row.get(0).asString()).toList();
    }

    @Override
    public void close() {
        driver.close();
    }
}
