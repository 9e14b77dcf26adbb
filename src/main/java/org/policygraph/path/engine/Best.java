package org.policygraph.path.engine;

import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.policygraph.path.Score;

/** Looks for the k best paths: once it has k, whatever cannot become better than the worst of them is hopeless. */
final class Best implements Aim {

    private final Sieve sieve;
    private final Doors doors;
    private final int k;
    private final PriorityQueue<Way> worstFirst = new PriorityQueue<>(Way.BEST_FIRST.reversed());
    private double floor;

    Best(Search.Filters filters, int k, double floor) {
        sieve = filters.sieve();
        doors = filters.doors();
        this.k = k;
        this.floor = floor;
    }

    List<Way> ways() {
        return worstFirst.stream().sorted(Way.BEST_FIRST).toList();
    }

    @Override
    public boolean mayTake(Columns columns, int place) {
        return sieve.mayOpen(columns, place);
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
    public double floor() {
        return floor;
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
        Way way = Way.of(ahead, between, behind, value);
        if (worstFirst.contains(way)) {
            return;
        }
        worstFirst.add(way);
        if (worstFirst.size() > k) {
            worstFirst.remove();
        }
        if (worstFirst.size() == k) {
            floor = Math.max(floor, worstFirst.element().value());
        }
    }
}
