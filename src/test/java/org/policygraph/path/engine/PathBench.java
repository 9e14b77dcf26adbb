package org.policygraph.path.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.policygraph.action.Status;
import org.policygraph.document.PartialDate;
import org.policygraph.path.PathQuestion;
import org.policygraph.path.PathQuestion.EdgeFilter;
import org.policygraph.path.PathQuestion.Period;
import org.policygraph.path.PathQuestion.Reach;

/** Measures path search in memory, in CPU time; {@code bench/paths.sh} starts it. */
public final class PathBench {

    private static final int PAIRS = 500;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private final PowerLaw law;
    private final MapGraph map;

    private PathBench(PowerLaw law) {
        this.law = law;
        long started = System.nanoTime();
        map = law.map();
        System.out.printf(
                "%n%,d actors, %,d edges, largest hubs %,d and %,d; made in %.1f s, %,d MB in use%n",
                law.actors(),
                law.edges(),
                map.at(0).degree(),
                map.at(1).degree(),
                (System.nanoTime() - started) / 1e9,
                usedMegabytes());
    }

    /** Takes thousands of edges, one map after the other. */
    public static void main(String[] thousands) {
        System.out.println("| search | pairs | p50 ms | p99 ms | mean ms | max ms | paths |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (String edges : thousands) {
            int count = Integer.parseInt(edges) * 1_000;
            new PathBench(new PowerLaw(count / 5, count, 7)).run();
        }
    }

    private void run() {
        for (int hops : List.of(4)) {
            Reach open = new Reach(5, hops, false);
            measure("k=5, " + hops + " hops, hub guard off", new PathQuestion("a", "b", open, EdgeFilter.DEFAULT));
            measure(
                    "k=5, " + hops + " hops, hub guard on",
                    new PathQuestion("a", "b", new Reach(5, hops, true), EdgeFilter.DEFAULT));
            measure(
                    "k=5, " + hops + " hops, hub guard off, in time, DONE, since 2012",
                    new PathQuestion("a", "b", open, inTime()));
        }
        measure("plain breadth-first search from both ends, one path", this::plain);
    }

    private static EdgeFilter inTime() {
        return new EdgeFilter(
                EdgeFilter.DEFAULT.verbs(),
                EnumSet.of(Status.DONE),
                0,
                new Period(PartialDate.parse("2012"), PartialDate.parse("2025"), null, true));
    }

    private void measure(String what, PathQuestion question) {
        int[] cut = new int[1];
        measure(what, pair -> {
            Marks marks = new Marks(pair[0], pair[1], List.of(), Set.of(), TODAY);
            Found found = new Search(map, question, marks).run(Effort.ofSearch(() -> false));
            cut[0] += found.complete() ? 0 : 1;
            return found.paths().size();
        });
        System.out.printf("  (%d cut, warming up included)%n", cut[0]);
    }

    private void measure(String what, ToIntFunction<int[]> search) {
        for (boolean hub : List.of(false, true)) {
            List<int[]> pairs = law.pairs(PAIRS, hub);
            double[] millis = new double[PAIRS];
            // the first time warms up
            long paths = 0;
            long warm = pairs.stream().mapToInt(search).sum();
            for (int i = 0; i < PAIRS; i++) {
                long started = CPU.getCurrentThreadCpuTime();
                paths += search.applyAsInt(pairs.get(i));
                millis[i] = (CPU.getCurrentThreadCpuTime() - started) / 1e6;
            }
            Arrays.sort(millis);
            System.out.printf(
                    "| %s | %s | %.3f | %.2f | %.3f | %.1f | %.1f |%n",
                    what,
                    hub ? "hub" : "tail",
                    millis[PAIRS / 2],
                    millis[PAIRS * 99 / 100],
                    Arrays.stream(millis).average().orElse(0),
                    millis[PAIRS - 1],
                    (paths + warm) / (2.0 * PAIRS));
        }
    }

    /** Always expands the side with fewer lines; knows neither filters nor scores. */
    private int plain(int[] pair) {
        Collection<Integer> one = new ArrayDeque<>(List.of(pair[0]));
        Collection<Integer> other = new ArrayDeque<>(List.of(pair[1]));
        Set<Integer> seen = new java.util.HashSet<>(one);
        Set<Integer> seenToo = new java.util.HashSet<>(other);
        while (!one.isEmpty() && !other.isEmpty()) {
            boolean first = lines(one) <= lines(other);
            Set<Integer> mine = first ? seen : seenToo;
            Set<Integer> theirs = first ? seenToo : seen;
            List<Integer> next = new ArrayList<>();
            for (int here : first ? one : other) {
                for (int there : map.at(here).near) {
                    if (theirs.contains(there)) {
                        return 1;
                    }
                    if (mine.add(there)) {
                        next.add(there);
                    }
                }
            }
            one = first ? next : one;
            other = first ? other : next;
        }
        return 0;
    }

    private long lines(Collection<Integer> those) {
        return those.stream().mapToLong(number -> map.at(number).degree()).sum();
    }

    private static long usedMegabytes() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }
}
