package org.policygraph.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Asks the same questions of everyone. */
final class Race {

    /** So many paths are asked for. */
    static final int K = 5;

    /** Of so many edges at most. */
    static final int HOPS = 4;

    /** What the filtered question has no steps before. */
    static final String SINCE = "2012";

    /** A search that takes longer counts as having taken this long. */
    static final int LIMIT_SECONDS = 10;

    /** So many pairs of either kind are asked of who is quick, and so many of who is not. */
    private static final int MANY = Integer.getInteger("pairs", 500);

    private static final int FEW = Math.min(20, MANY);
    private static final int WARM = 2;

    /** About so long one row of a slow search may take. */
    private static final int PATIENCE_SECONDS = Integer.getInteger("patience", 90);

    private static final double LIMIT_MILLIS = LIMIT_SECONDS * 1_000.0;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final List<Pair> pairs = new ArrayList<>();
    private final List<Pair> others = new ArrayList<>();

    /** Takes pairs of rare actors and pairs with a hub, and as many others to warm up. */
    Race(PowerLaw law) {
        for (boolean hub : List.of(false, true)) {
            List<Pair> all = law.pairs(2 * MANY, hub);
            pairs.addAll(all.subList(0, MANY));
            others.addAll(all.subList(MANY, 2 * MANY));
        }
    }

    /** The pairs that are asked. */
    List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    /** Those to warm up with. */
    List<Pair> others() {
        return List.copyOf(others);
    }

    /** Asks all pairs, after others to warm up. */
    Times run(Finder finder) {
        others.forEach(pair -> shot(finder, pair));
        return new Times(
                finder.name(), pairs.stream().map(pair -> shot(finder, pair)).toList());
    }

    /** Asks the first pairs alone, in turn one of rare actors and one with a hub, as long as there is time. */
    Times runFew(Finder finder) {
        first(others, WARM).forEach(pair -> shot(finder, pair));
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        List<Times.Shot> shots = new ArrayList<>();
        for (Pair pair : inTurn(first(pairs, FEW))) {
            if (System.nanoTime() < deadline) {
                shots.add(shot(finder, pair));
            }
        }
        return new Times(finder.name(), shots);
    }

    private static List<Pair> inTurn(List<Pair> pairs) {
        int half = pairs.size() / 2;
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> pairs.get(i / 2 + (i % 2) * half))
                .toList();
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
