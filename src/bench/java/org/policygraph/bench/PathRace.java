package org.policygraph.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.policygraph.path.engine.MapGraph;

/** Measures path searches side by side; {@code bench/paths.sh} starts it. */
public final class PathRace {

    /** So many pairs of either kind are asked of who is quick, and so many of who is not. */
    private static final int MANY = Integer.getInteger("pairs", 500);

    private static final int FEW = Math.min(20, MANY);
    private static final int WARM = 2;

    private static final long SEED = 7;

    private final PowerLaw law;
    private final Race race;
    private final List<Times> all = new ArrayList<>();

    private PathRace(int thousands) {
        int edges = thousands * 1_000;
        law = new PowerLaw(edges / 5, edges, SEED);
        race = new Race(law, MANY);
    }

    /** Takes thousands of edges, and before them {@code --alone} when no database shall be asked. */
    public static void main(String[] arguments) {
        List<String> sizes = new ArrayList<>(List.of(arguments));
        boolean alone = sizes.remove("--alone");
        List<Times> ours = new ArrayList<>();
        for (String thousands : sizes) {
            PathRace size = new PathRace(Integer.parseInt(thousands));
            size.run(alone);
            ours.add(size.all.getFirst());
        }
        if (ours.size() > 1) {
            Figures.growth(ours.getFirst(), ours.getLast());
        }
    }

    private void run(boolean alone) {
        Table.say("%n## %,d actors, %,d edges, %,d pairs of either kind%n", law.actors(), law.edges(), MANY);
        Store store = Store.of(law);
        if (!alone) {
            store.make();
        }
        inMemory();
        if (!alone) {
            DatabaseManagementService neo4j = store.open();
            try {
                inDatabase(neo4j.database("neo4j"));
            } finally {
                neo4j.shutdown();
            }
        }
        new Figures(all).print();
    }

    private void inMemory() {
        long started = System.nanoTime();
        MapGraph map = new InMemory(law).map();
        Adjacency plain = new Adjacency(law);
        Table.say(
                "Made in memory in %.1f s; the busiest have %,d and %,d edges that are not told as untrue%n",
                (System.nanoTime() - started) / 1e9, plain.degree(0), plain.degree(1));
        Table.timesHead();
        List<Engine> ours = Engine.all(map);
        Table.kind(race.cold(ours.getFirst()), "hub");
        ours.forEach(finder -> add(race.run(finder)));
        add(race.run(new Yen(plain)));
    }

    private void inDatabase(GraphDatabaseService database) {
        Query.Stage stage = new Query.Stage(database, new ActorNames(law));
        readMap(database);
        Table.timesHead();
        for (boolean hubs : List.of(false, true)) {
            String name = "ours, CALL policygraph.paths" + (hubs ? ", hub guard on" : "");
            add(race.run(new Query(name, stage, "ours", Map.of("options", Map.of("k", Race.K, "hubs", hubs)))));
        }
        add(race.run(new Query(
                "ours, CALL policygraph.paths, filtered",
                stage,
                "ours",
                Map.of(
                        "options",
                        Map.of(
                                "k",
                                Race.K,
                                "hubs",
                                false,
                                "status",
                                List.of("DONE"),
                                "since",
                                "2012",
                                "timeRespecting",
                                true)))));
        Guests guests = new Guests(database);
        slow(() -> query("Cypher SHORTEST 5", stage, "shortest-5"));
        slow(() -> query("Cypher ALL SHORTEST", stage, "all-shortest"));
        slow(() -> query("Cypher allShortestPaths", stage, "all-shortest-paths"));
        slow(() -> {
            guests.admitApoc();
            return query("apoc.path.expandConfig", stage, "expand-config");
        });
        slow(() -> {
            guests.admitDataScience();
            Table.timesHead();
            return query("gds Yen's k = 5", stage, "yens");
        });
    }

    private static Query query(String name, Query.Stage stage, String file) {
        return new Query(name, stage, file, Map.of());
    }

    private void readMap(GraphDatabaseService database) {
        long started = System.nanoTime();
        ActorNames names = new ActorNames(law);
        try (Transaction transaction = database.beginTx()) {
            transaction
                    .execute(Query.text("ours"), Map.of("from", names.id(0), "to", names.id(1), "options", Map.of()))
                    .resultAsString();
        }
        Table.say(
                "%nFirst question of all to the procedure, with reading the map out of the database: %.1f s%n",
                (System.nanoTime() - started) / 1e9);
    }

    /** Asks fewer pairs; who cannot run at all says why. */
    private void slow(Supplier<Query> finder) {
        try {
            add(race.run(finder.get(), FEW, WARM));
        } catch (RuntimeException | LinkageError e) {
            Table.say("| left out: %s |", String.valueOf(e).replace('\n', ' '));
        }
    }

    private void add(Times times) {
        all.add(times);
        Table.times(times);
    }
}
