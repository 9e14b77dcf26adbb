package org.policygraph.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.exceptions.KernelException;
import org.neo4j.gds.catalog.GraphProjectProc;
import org.neo4j.gds.paths.sourcetarget.ShortestPathYensStreamProc;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.policygraph.action.Verb;

/** Path searches of others that run inside the database, as procedures. */
final class Guests {

    private static final String APOC = "apoc.path.PathExplorer";

    private final GraphDatabaseService database;
    private final List<String> said = new ArrayList<>();

    Guests(GraphDatabaseService database) {
        this.database = database;
    }

    /** Lets Graph Data Science in, and loads the map into it. */
    void admitDataScience() {
        admit(GraphProjectProc.class);
        admit(ShortestPathYensStreamProc.class);
        Map<String, Map<String, String>> types = Arrays.stream(Verb.values())
                .map(Verb::name)
                .collect(Collectors.toMap(Function.identity(), name -> Map.of("orientation", "UNDIRECTED")));
        long started = System.nanoTime();
        try (Transaction transaction = database.beginTx()) {
            Map<String, Object> row = transaction
                    .execute(Query.text("project"), Map.of("types", types))
                    .next();
            said.add(String.format(
                    Locale.ROOT,
                    "%nGraph Data Science's projection took %.1f s: %,d actors, %,d edges, each counted both ways",
                    (System.nanoTime() - started) / 1e9,
                    count(row, "nodes"),
                    count(row, "edges")));
        }
    }

    private static long count(Map<String, Object> row, String name) {
        return (long) Objects.requireNonNull(row.get(name));
    }

    /** What is to be told beside the table. */
    List<String> said() {
        return said;
    }

    /** Lets APOC in; it was built for Neo4j 5.26, so that it may fail. */
    void admitApoc() {
        try {
            admit(Class.forName(APOC));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(APOC + " is not on the class path", e);
        }
    }

    private void admit(Class<?> procedures) {
        try {
            ((GraphDatabaseAPI) database)
                    .getDependencyResolver()
                    .resolveDependency(GlobalProcedures.class)
                    .registerProcedure(procedures);
        } catch (KernelException e) {
            throw new IllegalStateException("Neo4j does not take " + procedures.getName() + ": " + e.getMessage(), e);
        }
    }
}
