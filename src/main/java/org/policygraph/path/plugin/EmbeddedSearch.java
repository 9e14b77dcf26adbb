package org.policygraph.path.plugin;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.policygraph.path.PathProblem;
import org.policygraph.path.PathQuestion;

/** {@code policygraph.search} for the program in whose process the database runs: nothing of Cypher around it. */
public final class EmbeddedSearch {

    private EmbeddedSearch() {}

    /**
     * Answers as the procedure does.
     *
     * @param question its actors are ids
     * @param limit how long it may take; the search then ends with what it has
     * @throws PathProblem when an actor has gone
     */
    public static Map<String, Object> search(GraphDatabaseService database, PathQuestion question, Duration limit) {
        Mirror mirror = ((GraphDatabaseAPI) database).getDependencyResolver().resolveDependency(Mirror.class);
        try (Transaction transaction = database.beginTx(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            InternalTransaction internal = (InternalTransaction) transaction;
            return new Inquiry(
                            transaction,
                            mirror,
                            () -> internal.terminationReason().isPresent())
                    .ask(question)
                    .values(transaction);
        }
    }
}
