package org.policygraph.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;

/** Asks everyone who searches paths inside the embedded database. */
final class InDatabase {

    private static final Map<String, Object> OPEN = Map.of("k", Race.K, "hubs", false);
    private static final Map<String, Object> GUARDED = Map.of("k", Race.K, "hubs", true);
    private static final Map<String, Object> FILTERED =
            Map.of("k", Race.K, "hubs", false, "status", List.of("DONE"), "since", Race.SINCE, "timeRespecting", true);

    private final GraphDatabaseService database;
    private final ActorNames names;
    private final Race race;
    private final Consumer<Times> taker;

    InDatabase(GraphDatabaseService database, ActorNames names, Race race, Consumer<Times> taker) {
        this.database = database;
        this.names = names;
        this.race = race;
        this.taker = taker;
    }

    void all() {
        readMap();
        Table.timesHead();
        ours("ours, CALL policygraph.paths", OPEN);
        ours("ours, CALL policygraph.paths, hub guard on", GUARDED);
        ours("ours, CALL policygraph.paths, filtered", FILTERED);
        other("Cypher SHORTEST 5", "shortest-5", () -> {});
        other("Cypher ALL SHORTEST", "all-shortest", () -> {});
        other("Cypher allShortestPaths", "all-shortest-paths", () -> {});
        Guests guests = new Guests(database);
        other("apoc.path.expandConfig", "expand-config", guests::admitApoc);
        other("gds Yen's k = 5", "yens", guests::admitDataScience);
        guests.said().forEach(System.out::println);
    }

    private void ours(String name, Map<String, Object> options) {
        taker.accept(race.run(new Query(name, database, names, Query.text("ours"), Map.of("options", options))));
    }

    /** Asks fewer pairs of who is slow; who cannot run at all says why. */
    private void other(String name, String file, Runnable before) {
        try {
            before.run();
            taker.accept(race.runFew(new Query(name, database, names, Query.text(file), Map.of())));
        } catch (RuntimeException | LinkageError e) {
            Table.leftOut(name, String.valueOf(e).replace('\n', ' '));
        }
    }

    private void readMap() {
        long started = System.nanoTime();
        try (Transaction transaction = database.beginTx()) {
            transaction
                    .execute(Query.text("ours"), Map.of("from", names.id(0), "to", names.id(1), "options", Map.of()))
                    .resultAsString();
        }
        Table.say(
                "%nFirst question of all to the procedure, with reading the map out of the database: %.1f s%n",
                (System.nanoTime() - started) / 1e9);
    }
}
