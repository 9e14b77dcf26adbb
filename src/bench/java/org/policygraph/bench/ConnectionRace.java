package org.policygraph.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policygraph.path.ConnectionQuestion;
import org.policygraph.path.ConnectionQuestion.Ends;
import org.policygraph.path.Topic;
import org.policygraph.path.engine.Connected;
import org.policygraph.path.engine.ConnectionSearch;
import org.policygraph.path.engine.MapGraph;
import org.policygraph.path.engine.Places;

/** Measures the other questions about connections in memory, in CPU time; {@code bench/connections.sh} starts it. */
public final class ConnectionRace {

    private static final int QUESTIONS = Integer.getInteger("questions", 100);
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final PowerLaw law;
    private final MapGraph map;

    private ConnectionRace(PowerLaw law) {
        this.law = law;
        map = new InMemory(law).map();
        System.out.printf("%n%,d actors, %,d edges%n", law.actors(), law.edges());
    }

    /** Takes thousands of edges, one map after the other. */
    public static void main(String[] thousands) {
        System.out.println("| question | actors | p50 ms | p99 ms | max ms | cut | exact |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (String edges : thousands) {
            new ConnectionRace(PowerLaw.ofThousands(Integer.parseInt(edges))).run();
        }
    }

    private void run() {
        for (Boolean guard : List.of(true, false)) {
            Map<String, Object> options = Map.of("hubs", guard);
            measure(Topic.SHORTEST_PATHS, 1, 1, options);
            measure(Topic.COMMON_NEIGHBOURS, 1, 1, options);
            measure(Topic.PATHS_BETWEEN_SETS, 5, 5, options);
            measure(Topic.CONNECTING_SUBGRAPH, 3, 0, options);
            measure(Topic.CONNECTING_SUBGRAPH, 5, 0, options);
            measure(Topic.CONNECTING_SUBGRAPH, 10, 0, options);
        }
        measure(Topic.SHORTEST_PATHS, 1, 1, Map.of("hubs", false, "timeRespecting", true));
    }

    private void measure(Topic topic, int from, int to, Map<String, Object> options) {
        for (boolean hub : List.of(false, true)) {
            Random random = new Random(7);
            double[] millis = new double[QUESTIONS];
            int cut = 0;
            int exact = 0;
            // the first fifth warms up
            for (int i = -QUESTIONS / 5; i < QUESTIONS; i++) {
                Places places = places(from, to, hub, random);
                long started = CPU.getCurrentThreadCpuTime();
                Connected found =
                        new ConnectionSearch(map, question(topic, from, to, options), places).run(() -> false);
                if (i >= 0) {
                    millis[i] = (CPU.getCurrentThreadCpuTime() - started) / 1e6;
                    cut += found.extent().complete() ? 0 : 1;
                    exact += found.extent().exact() ? 1 : 0;
                }
            }
            Arrays.sort(millis);
            System.out.printf(
                    "| %s %s | %d%s, %s | %.2f | %.1f | %.1f | %d | %d |%n",
                    topic,
                    options,
                    from,
                    to == 0 ? "" : " and " + to,
                    hub ? "one a hub" : "rare",
                    millis[QUESTIONS / 2],
                    millis[QUESTIONS * 99 / 100],
                    millis[QUESTIONS - 1],
                    cut,
                    exact);
        }
    }

    private Places places(int from, int to, boolean hub, Random random) {
        List<Integer> actors = Stream.concat(
                        hub ? Stream.of(random.nextInt(20)) : Stream.empty(),
                        random.ints(law.actors() / 2, law.actors()).boxed())
                .distinct()
                .limit(from + (long) to)
                .toList();
        return new Places(actors.subList(0, from), actors.subList(from, from + to), List.of(), Set.of(), Engine.TODAY);
    }

    private static ConnectionQuestion question(Topic topic, int from, int to, Map<String, Object> options) {
        return ConnectionQuestion.of(topic, new Ends(names("a", from), names("b", to)), options);
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
    }
}
