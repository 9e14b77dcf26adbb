package org.policygraph.path.engine;

import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.policygraph.path.PathQuestion;
import org.policygraph.path.Score;

/** Looks for the k best paths: once it has k, whatever cannot become better than the worst of them is hopeless. */
final class Best implements Aim {

    /** The most that an actor on the way can add: it has two lines at least. */
    private static final double LOG_INFORMATION = Math.log(Score.ofInformation(2, false));

    /** So that a path as good as the worst one is never lost to rounding. */
    private static final double SLACK = 1e-9;

    private final MapGraph map;
    private final Sieve sieve;
    private final Doors doors;
    private final Marks marks;
    private final int k;
    private final int maxHops;
    private final PriorityQueue<Way> worstFirst = new PriorityQueue<>(Way.BEST_FIRST.reversed());
    private double floor = Double.NEGATIVE_INFINITY;

    Best(MapGraph map, Search.Filters filters, Marks marks, PathQuestion question) {
        this.map = map;
        sieve = filters.sieve();
        doors = filters.doors();
        this.marks = marks;
        k = question.reach().k();
        maxHops = question.reach().maxHops();
    }

    List<Way> ways() {
        return worstFirst.stream().sorted(Way.BEST_FIRST).toList();
    }

    @Override
    public @Nullable Line take(Line line) {
        return sieve.asksFor(line) ? sieve.open(line) : null;
    }

    @Override
    public boolean mayPass(int number, Knot knot) {
        return doors.admit(number, knot) && !doors.guard(knot);
    }

    @Override
    public double weight(Line line) {
        return sieve.weight(line);
    }

    @Override
    public boolean isHopeless(Half half, Level other, int length) {
        if (Integer.bitCount(marks.allBits() & ~half.passed) > maxHops - 1 - half.hops) {
            return true;
        }
        if (floor == Double.NEGATIVE_INFINITY) {
            return false;
        }
        double next = map.at(half.end).atMost;
        double edges = half.edges + other.bestEdges;
        double nodes = half.nodes + other.bestNodes;
        for (int n = length; n <= maxHops; n++) {
            int unknown = n - 1 - half.hops - other.hops;
            // of the lines still to come, one touches each half
            double between = unknown == 0 ? Math.min(next, other.bestNext) : next + other.bestNext;
            if ((edges + between) / n + nodes + unknown * LOG_INFORMATION + (n - 1) * Score.LOG_PER_STEP
                    >= floor - SLACK) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean isOver(int length) {
        return (length - 1) * (LOG_INFORMATION + Score.LOG_PER_STEP) < floor - SLACK;
    }

    @Override
    public void found(Half ahead, Line between, Half behind) {
        int length = ahead.hops + 1 + behind.hops;
        double value = (ahead.edges + weight(between) + behind.edges) / length
                + ahead.nodes
                + behind.nodes
                + (length - 1) * Score.LOG_PER_STEP;
        if (value < floor) {
            return;
        }
        worstFirst.add(Way.of(ahead, between, behind, value));
        if (worstFirst.size() > k) {
            worstFirst.remove();
        }
        if (worstFirst.size() == k) {
            floor = worstFirst.element().value();
        }
    }
}
