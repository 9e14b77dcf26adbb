package org.policygraph.database;

import java.time.Duration;
import java.util.function.Function;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** Writes that either happen as a whole or not at all. */
public final class Transactions {

    private static final TransactionConfig LIMITS =
            TransactionConfig.builder().withTimeout(Duration.ofSeconds(30)).build();

    private final Driver driver;
    private final NamedQueries queries;

    Transactions(Driver driver, NamedQueries queries) {
        this.driver = driver;
        this.queries = queries;
    }

    /**
     * Runs the work in one write transaction and commits it. The work may run up to five times, after a deadlock or a
     * lost connection, and even though an earlier commit went through unacknowledged: it must be idempotent and have no
     * effect outside the transaction. Its transaction ends after 30 seconds.
     *
     * @throws Neo4jException when the error is final or the tries are used up; nothing is written then, unless the
     *     connection broke during the last commit
     */
    public <T> T write(Function<Statements, T> work) {
        return tried(work, true);
    }

    /**
     * Runs the work in one write transaction and undoes it: tells what it would do.
     *
     * @throws Neo4jException as {@link #write} does
     */
    public <T> T rehearse(Function<Statements, T> work) {
        return tried(work, false);
    }

    private <T> T tried(Function<Statements, T> work, boolean commit) {
        Retries retries = new Retries();
        while (true) {
            try {
                return attempt(work, commit);
            } catch (Neo4jException e) {
                retries.pauseOrThrow(e);
            }
        }
    }

    private <T> T attempt(Function<Statements, T> work, boolean commit) {
        try (Session session = driver.session();
                Transaction transaction = session.beginTransaction(LIMITS)) {
            T result = work.apply((name, parameters) ->
                    transaction.run(queries.text(name), parameters).list());
            if (commit) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
            return result;
        }
    }
}
