package org.policygraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.TransactionFailureException;

/** A question in Cypher to the embedded database, one transaction each, every row of its answer read. */
final class Query implements Finder {

    private final String name;
    private final GraphDatabaseService database;
    private final ActorNames names;
    private final String text;
    private final Map<String, Object> parameters;

    /**
     * Takes a question.
     *
     * @param names what the actors in the database are called
     * @param parameters beside {@code from} and {@code to}, the ids of the two actors
     */
    Query(String name, GraphDatabaseService database, ActorNames names, String text, Map<String, Object> parameters) {
        this.name = name;
        this.database = database;
        this.names = names;
        this.text = text;
        this.parameters = parameters;
    }

    /** The text of a file in {@code src/bench/cypher}. */
    static String text(String file) {
        try {
            return Files.readString(Path.of("src", "bench", "cypher", file + ".cypher"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Answer ask(Pair pair) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("from", names.id(pair.from()));
        all.put("to", names.id(pair.to()));
        long started = System.nanoTime();
        int paths = 0;
        try (Transaction transaction = database.beginTx(Race.LIMIT_SECONDS, TimeUnit.SECONDS);
                Result result = transaction.execute(text, all)) {
            while (result.hasNext()) {
                result.next();
                paths++;
            }
            return new Answer(paths, false);
        } catch (TransactionFailureException | QueryExecutionException e) {
            if (System.nanoTime() - started < TimeUnit.SECONDS.toNanos(Race.LIMIT_SECONDS)) {
                throw e;
            }
            return new Answer(paths, true);
        }
    }
}
