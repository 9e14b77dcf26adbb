package org.policygraph.database;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;

/** Reads over a connection. */
record BoltReads(Driver driver, NamedQueries queries) implements Reads {

    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    @Override
    @SuppressWarnings("NullAway") // the driver takes null for a parameter; its signature does not say so
    public List<Record> rows(String query, Map<String, @Nullable Object> parameters, Duration limit) {
        TransactionConfig limits =
                TransactionConfig.builder().withTimeout(limit).build();
        try (Session session = driver.session(READING)) {
            return session.run(queries.text(query), parameters, limits).list();
        }
    }
}
