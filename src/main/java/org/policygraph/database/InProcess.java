package org.policygraph.database;

import java.time.Duration;
import org.neo4j.graphdb.GraphDatabaseService;

/**
 * Answers a question from a database in this process, without Cypher and its values between.
 *
 * @param <Q> what is asked
 * @param <T> what is answered
 */
@FunctionalInterface
public interface InProcess<Q, T> {

    /**
     * Answers.
     *
     * @param limit how long it may take
     */
    T ask(GraphDatabaseService database, Q question, Duration limit);
}
