package org.policygraph.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.policygraph.path.engine.MapGraph;

/** Measures path searches side by side; {@code bench/paths.sh} starts it. */
public final class PathRace {

    private final PowerLaw law;
    private final Race race;
    private final List<Times> all = new ArrayList<>();

    private PathRace(int thousands) {
        law = PowerLaw.ofThousands(thousands);
        race = new Race(law);
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
        Table.say("%n## %,d actors, %,d edges%n", law.actors(), law.edges());
        Store store = Store.of(law);
        if (!alone) {
            store.make();
        }
        inMemory();
        if (!alone) {
            DatabaseManagementService neo4j = store.open();
            try {
                new InDatabase(neo4j.database(Store.NAME), new ActorNames(law), race, this::add).all();
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
        Times others = race.run(new Yen(plain));
        add(others);
        compare(all.getFirst(), others);
    }

    /** Both find the same number of paths between any two, unless ours gave up. */
    private static void compare(Times ours, Times others) {
        long different = IntStream.range(0, ours.size())
                .filter(i -> !ours.shots().get(i).answer().cut())
                .filter(i -> ours.shots().get(i).answer().paths()
                        != others.shots().get(i).answer().paths())
                .count();
        Table.say("%nPairs for which ours and the plain search find another number of paths: %,d", different);
    }

    private void add(Times times) {
        all.add(times);
        Table.times(times);
    }
}
