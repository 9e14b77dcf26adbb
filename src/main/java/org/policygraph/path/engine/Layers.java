package org.policygraph.path.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.policygraph.path.engine.Connected.Leg;
import org.policygraph.path.engine.Connected.Piece;

/** All shortest paths between two ends at once: for each position the actors that stand there, with the lines onwards. */
final class Layers {

    private final OpenMap map;
    private final Rings ahead;
    private final Rings behind;
    private final Rings.Way way;
    private final List<Map<Integer, List<Leg>>> legs = new ArrayList<>();

    /** For each actor the number of ways onwards to the goal, and the most these can add to a score. */
    private final Map<Integer, Onward> onward = new HashMap<>();

    private record Onward(long paths, double best) {}

    /**
     * Joins two sides that have met.
     *
     * @param way as lines are walked from the start
     */
    Layers(OpenMap map, Rings ahead, Rings behind, Rings.Way way) {
        this.map = map;
        this.ahead = ahead;
        this.behind = behind;
        this.way = way;
        for (int i = 0; i < length(); i++) {
            legs.add(new TreeMap<>());
        }
        List<Integer> met = ahead.outermost().stream().filter(behind::isIn).toList();
        towardsStart(met);
        towardsGoal(met);
        count();
    }

    /** How many steps the paths have. */
    int length() {
        return ahead.radius() + behind.radius();
    }

    private void towardsStart(List<Integer> met) {
        Set<Integer> here = new LinkedHashSet<>(met);
        for (int position = ahead.radius(); position > 0; position--) {
            Map<Integer, List<Leg>> before = legs.get(position - 1);
            int steps = position - 1;
            for (int to : here) {
                map.around(to, there -> ahead.isAt(there, steps), (line, from) -> {
                    if (way.leads(line, from, to)) {
                        before.computeIfAbsent(from, absent -> new ArrayList<>())
                                .add(new Leg(from, to, line));
                    }
                });
            }
            here = before.keySet();
        }
    }

    private void towardsGoal(List<Integer> met) {
        Set<Integer> here = new LinkedHashSet<>(met);
        for (int position = ahead.radius(); position < length(); position++) {
            Map<Integer, List<Leg>> onwards = legs.get(position);
            Set<Integer> next = new LinkedHashSet<>();
            int steps = length() - position - 1;
            for (int from : here) {
                map.around(from, there -> behind.isAt(there, steps), (line, to) -> {
                    if (way.leads(line, from, to)) {
                        onwards.computeIfAbsent(from, absent -> new ArrayList<>())
                                .add(new Leg(from, to, line));
                        next.add(to);
                    }
                });
            }
            here = next;
        }
    }

    private void count() {
        for (int position = length() - 1; position >= 0; position--) {
            boolean last = position == length() - 1;
            for (Map.Entry<Integer, List<Leg>> here : legs.get(position).entrySet()) {
                long paths = 0;
                double best = Double.NEGATIVE_INFINITY;
                for (Leg leg : here.getValue()) {
                    Onward next = last ? new Onward(1, 0) : onwards(leg.to());
                    paths = plus(paths, next.paths);
                    best = Math.max(best, value(leg, last) + next.best);
                }
                onward.put(here.getKey(), new Onward(paths, best));
            }
        }
    }

    /** What a leg adds to the logarithm of a score, with the actor it leads to. */
    private double value(Leg leg, boolean last) {
        return map.weight(leg.line()) / length() + (last ? 0 : map.information(leg.to()));
    }

    /** How many paths there are; the largest number there is when there are more. */
    long paths() {
        return legs.getFirst().keySet().stream()
                .mapToLong(start -> onwards(start).paths)
                .sum();
    }

    /** How many of the paths run through each of certain actors. */
    Map<Integer, Integer> through(IntPredicate wanted) {
        Map<Integer, Integer> through = new TreeMap<>();
        Map<Integer, Long> here = new HashMap<>();
        legs.getFirst().keySet().forEach(start -> here.put(start, 1L));
        for (int position = 0; position + 1 < length(); position++) {
            for (Map.Entry<Integer, List<Leg>> from : legs.get(position).entrySet()) {
                long ways = here.getOrDefault(from.getKey(), 0L);
                from.getValue().forEach(leg -> here.merge(leg.to(), ways, Layers::plus));
            }
            for (int actor : legs.get(position + 1).keySet()) {
                if (wanted.test(actor)) {
                    through.put(actor, clipped(times(here.getOrDefault(actor, 0L), onwards(actor).paths)));
                }
            }
        }
        return through;
    }

    /** The k best paths: always the beginning is prolonged of which the best end is known to score most. */
    List<Piece> best(int k) {
        List<Piece> found = new ArrayList<>();
        PriorityQueue<Beginning> bestFirst = new PriorityQueue<>(
                Comparator.comparingDouble(Beginning::bound).reversed().thenComparingInt(Beginning::serial));
        int serial = 0;
        for (int start : legs.getFirst().keySet()) {
            bestFirst.add(new Beginning(null, null, start, 0, onwards(start).best, serial++));
        }
        while (found.size() < k && !bestFirst.isEmpty() && !map.effort().isSpent()) {
            Beginning before = bestFirst.remove();
            if (before.hops() == length()) {
                found.add(Piece.along(before.legs(), map));
                continue;
            }
            boolean last = before.hops() == length() - 1;
            for (Leg leg : legs.get(before.hops()).getOrDefault(before.end, List.of())) {
                double gain = before.gain + value(leg, last);
                double bound = gain + (last ? 0 : onwards(leg.to()).best);
                bestFirst.add(new Beginning(before, leg, leg.to(), gain, bound, serial++));
                map.effort().keep();
            }
        }
        return found;
    }

    private Onward onwards(int actor) {
        return onward.getOrDefault(actor, new Onward(0, Double.NEGATIVE_INFINITY));
    }

    private static long plus(long one, long other) {
        long sum = one + other;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    private static long times(long one, long other) {
        return Math.multiplyHigh(one, other) != 0 || one * other < 0 ? Long.MAX_VALUE : one * other;
    }

    private static int clipped(long number) {
        return (int) Math.min(number, Integer.MAX_VALUE);
    }

    /**
     * The first steps of a path.
     *
     * @param gain what they add to the logarithm of its score
     * @param bound what the whole path adds at most
     * @param serial the order in which they were made, so that equal ones come in the same order every time
     */
    private record Beginning(
            @Nullable Beginning before, @Nullable Leg leg, int end, double gain, double bound, int serial) {

        int hops() {
            return before == null ? 0 : before.hops() + 1;
        }

        List<Leg> legs() {
            Deque<Leg> legs = new ArrayDeque<>();
            for (Beginning each = this; each != null && each.leg != null; each = each.before) {
                legs.addFirst(each.leg);
            }
            return List.copyOf(legs);
        }
    }
}
