package org.policygraph.database;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryExecutionException;

/** Reads without a connection. */
final class EmbeddedReads implements Reads {

    private final GraphDatabaseService database;
    private final NamedQueries queries;

    EmbeddedReads(GraphDatabaseService database, NamedQueries queries) {
        this.database = database;
        this.queries = queries;
    }

    @Override
    @SuppressWarnings("NullAway") // Neo4j takes null for a parameter; its signature does not say so
    public List<Value> rows(String query, Map<String, @Nullable Object> parameters, Duration limit) {
        try {
            return database.executeTransactionally(
                    queries.text(query),
                    parameters,
                    result -> result.stream().map(Values::value).toList(),
                    limit);
        } catch (QueryExecutionException e) {
            // as the driver would tell it
            ClientException told = new ClientException(e.getStatusCode(), String.valueOf(e.getMessage()));
            told.initCause(e);
            throw told;
        }
    }
}
