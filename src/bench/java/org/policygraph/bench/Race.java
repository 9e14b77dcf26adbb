package org.policygraph.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/** Asks the same questions of everyone. */
final class Race {

    /** So many paths are asked for. */
    static final int K = 5;

    /** Of so many edges at most. */
    static final int HOPS = 4;

    /** A search that takes longer counts as having taken this long. */
    static final int LIMIT_SECONDS = 10;

    private static final double LIMIT_MILLIS = LIMIT_SECONDS * 1_000.0;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final List<Pair> pairs = new ArrayList<>();
    private final List<Pair> others = new ArrayList<>();

    /** Takes so many pairs of rare actors and so many with a hub, and as many others to warm up. */
    Race(PowerLaw law, int each) {
        for (boolean hub : List.of(false, true)) {
            List<Pair> all = law.pairs(2 * each, hub);
            pairs.addAll(all.subList(0, each));
            others.addAll(all.subList(each, 2 * each));
        }
    }

    /** Asks all pairs, after others to warm up. */
    Times run(Finder finder) {
        return run(finder, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /**
     * Asks the first pairs.
     *
     * @param each so many pairs of rare actors, and so many with a hub
     * @param warm so many others before, of either
     */
    Times run(Finder finder, int each, int warm) {
        first(others, warm).forEach(pair -> shot(finder, pair));
        return new Times(
                finder.name(),
                first(pairs, each).stream().map(pair -> shot(finder, pair)).toList());
    }

    /** The very first question of a search, which no other has warmed up for. */
    Times cold(Finder finder) {
        return new Times(finder.name() + ", first question of all", List.of(shot(finder, others.getLast())));
    }

    private static List<Pair> first(List<Pair> pairs, int each) {
        List<Pair> first = new ArrayList<>();
        for (boolean hub : List.of(false, true)) {
            pairs.stream().filter(pair -> pair.hub() == hub).limit(each).forEach(first::add);
        }
        return first;
    }

    private static Times.Shot shot(Finder finder, Pair pair) {
        long cpu = CPU.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        Finder.Answer answer = finder.ask(pair);
        double millis = (System.nanoTime() - wall) / 1e6;
        double work = (CPU.getCurrentThreadCpuTime() - cpu) / 1e6;
        boolean late = millis >= LIMIT_MILLIS;
        return new Times.Shot(
                pair, late ? LIMIT_MILLIS : millis, work, late ? new Finder.Answer(answer.paths(), true) : answer);
    }
}
