package org.policygraph.profile;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.types.MapAccessor;
import org.policygraph.database.InProcess;
import org.policygraph.database.NamedQueries;
import org.policygraph.database.Reads;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs query files that only read, in transactions that end after {@code policy-graph.query-limit},
 * five seconds unless told.
 */
@Component
public final class GraphReader {

    private final Neo4jClient client;
    private final NamedQueries queries;
    private final Reads reads;
    private final TransactionTemplate transaction;
    private final Duration limit;

    GraphReader(
            Neo4jClient client,
            NamedQueries queries,
            Reads reads,
            PlatformTransactionManager transactions,
            @Value("${policy-graph.query-limit:5s}") Duration limit) {
        this.client = client;
        this.queries = queries;
        this.reads = reads;
        transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        transaction.setTimeout((int) limit.toSeconds());
        this.limit = limit;
    }

    /**
     * Runs a query to its end.
     *
     * @param query the name of its file, such as {@code profile/search}
     * @throws ProfileProblem.TooSlow when it takes longer than it may
     * @throws ServiceUnavailableException when the database does not answer
     */
    @SuppressWarnings("NullAway") // the driver takes null for a parameter; Spring Data's signature does not say so
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
            throw told(e);
        }
    }

    /**
     * Runs a query that gives values, never nodes, to its end: with less effort than {@link #all} where the database is
     * embedded, and not in one transaction with anything else.
     *
     * @throws ProfileProblem.TooSlow when it takes longer than it may
     */
    public <T> List<T> values(
            String query, Map<String, @Nullable Object> parameters, Function<? super MapAccessor, T> row) {
        try {
            return reads.rows(query, parameters, limit).stream().map(row).toList();
        } catch (RuntimeException e) {
            throw told(e);
        }
    }

    /**
     * Asks a database that runs in this process; nothing where it does not.
     *
     * @throws ProfileProblem.TooSlow when it takes longer than it may
     */
    public <Q, T> Optional<T> inProcess(InProcess<Q, T> work, Q question) {
        try {
            return reads.inProcess(work, question, limit);
        } catch (RuntimeException e) {
            throw told(e);
        }
    }

    /**
     * Asks several things of one state of the graph, and saves a round trip for each; the limit holds for all together.
     *
     * @throws ProfileProblem.TooSlow when they take longer than they may
     */
    @SuppressWarnings("NullAway") // what is asked gives no null; Spring's signature does not say so
    public <T> T together(Supplier<T> questions) {
        try {
            return transaction.execute(status -> questions.get());
        } catch (RuntimeException e) {
            throw told(e);
        }
    }

    /** The first row of a query, if it gives any. */
    public <T> Optional<T> first(String query, Map<String, @Nullable Object> parameters, Function<Record, T> row) {
        return all(query, parameters, row).stream().findFirst();
    }

    /**
     * What went wrong, without what Spring wraps it in. Which of two errors says that time is over depends on whether the
     * server or the driver stopped first.
     */
    private RuntimeException told(RuntimeException thrown) {
        if (thrown instanceof ProfileProblem) {
            return thrown;
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException) {
                return (Neo4jException) cause;
            }
            if (cause instanceof Neo4jException error && error.code().contains("TransactionTimedOut")) {
                return new ProfileProblem.TooSlow(limit, thrown);
            }
        }
        return thrown;
    }
}
