package org.policygraph.profile;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.Neo4jException;
import org.policygraph.database.NamedQueries;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs query files that only read, each in a transaction of its own that ends after five seconds. */
@Component
public final class GraphReader {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final Neo4jClient client;
    private final NamedQueries queries;
    private final TransactionTemplate transaction;

    GraphReader(Neo4jClient client, NamedQueries queries, PlatformTransactionManager transactions) {
        this.client = client;
        this.queries = queries;
        transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        transaction.setTimeout((int) LIMIT.toSeconds());
    }

    /**
     * Runs a query to its end.
     *
     * @param query the name of its file, such as {@code profile/search}
     * @throws ProfileProblem.TooSlow when it takes more than five seconds
     */
    public <T> List<T> all(String query, Map<String, @Nullable Object> parameters, Function<Record, T> row) {
        try {
            return transaction.execute(status -> client
                    .query(queries.text(query))
                    .bindAll(parameters)
                    .fetchAs(Record.class)
                    .mappedBy((types, found) -> found)
                    .all()
                    .stream()
                    .map(row)
                    .toList());
        } catch (RuntimeException e) {
            throw timedOut(e) ? new ProfileProblem.TooSlow(LIMIT, e) : e;
        }
    }

    /** The first row of a query, if it gives any. */
    public <T> Optional<T> first(String query, Map<String, @Nullable Object> parameters, Function<Record, T> row) {
        return all(query, parameters, row).stream().findFirst();
    }

    /** Which of two errors says so depends on whether the server or the driver stopped first. */
    private static boolean timedOut(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Neo4jException error && error.code().contains("TransactionTimedOut")) {
                return true;
            }
        }
        return false;
    }
}
