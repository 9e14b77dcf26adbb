package org.policygraph.database;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.TransactionFailureException;

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
            throw told(e.getStatusCode(), e);
        }
    }

    @Override
    public <Q, T> Optional<T> inProcess(InProcess<Q, T> work, Q question, Duration limit) {
        try {
            return Optional.of(work.ask(database, question, limit));
        } catch (TransactionFailureException e) {
            throw told(e.status().code().serialize(), e);
        }
    }

    /** As the driver would tell it. */
    private static ClientException told(String code, Exception e) {
        ClientException told = new ClientException(code, String.valueOf(e.getMessage()));
        told.initCause(e);
        return told;
    }
}
