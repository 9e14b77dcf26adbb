package org.policygraph.bench;

import java.util.List;
import org.policygraph.path.engine.MapGraph;

/** Measures path searches side by side; {@code bench/paths.sh} starts it. */
public final class PathRace {

    private static final int EACH = 500;
    private static final long SEED = 7;

    private final PowerLaw law;
    private final Race race;

    private PathRace(int thousands) {
        int edges = thousands * 1_000;
        law = new PowerLaw(edges / 5, edges, SEED);
        race = new Race(law, EACH);
    }

    /** Takes thousands of edges. */
    public static void main(String[] thousands) {
        for (String edges : thousands) {
            new PathRace(Integer.parseInt(edges)).run();
        }
    }

    private void run() {
        long started = System.nanoTime();
        MapGraph map = new InMemory(law).map();
        Table.say(
                "%n%,d actors, %,d edges; map made in %.1f s",
                law.actors(), law.edges(), (System.nanoTime() - started) / 1e9);
        Table.timesHead();
        List<Engine> ours = Engine.all(map);
        Table.kind(race.cold(ours.getFirst()), "hub");
        ours.forEach(finder -> Table.times(race.run(finder)));
        Table.times(race.run(new Yen(new Adjacency(law))));
    }
}
