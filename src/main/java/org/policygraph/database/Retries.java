package org.policygraph.database;

import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/** How often one piece of work is tried again, and after which errors. */
final class Retries {

    static final int TRIES = 5;

    private static final int FIRST_PAUSE_MILLIS = 50;

    // marked retryable by Neo4j, but the same work meets the same limit again
    private static final Set<String> FINAL = Set.of(
            "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
            "Neo.TransientError.General.OutOfMemoryError",
            "Neo.TransientError.General.TransactionOutOfMemoryError",
            "Neo.TransientError.Transaction.MaximumTransactionLimitReached",
            "Neo.TransientError.Transaction.BookmarkTimeout");

    private int failures;

    static boolean isTransient(Neo4jException e) {
        return e instanceof RetryableException && !FINAL.contains(e.code());
    }

    /** Waits before the next try, twice as long each time and jittered; or throws the error when there is none. */
    void pauseOrThrow(Neo4jException e) {
        failures++;
        if (failures >= TRIES || !isTransient(e)) {
            throw e;
        }
        int longest = FIRST_PAUSE_MILLIS << failures;
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(longest / 2, longest));
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw e;
        }
    }
}
