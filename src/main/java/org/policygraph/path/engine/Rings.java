package org.policygraph.path.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** The actors around one end of paths, by the number of steps they are away from it. */
final class Rings {

    /** How a line may be walked away from the end. */
    interface Way {
        boolean leads(Line line, int here, int there);
    }

    private final OpenMap map;
    private final IntPredicate mayPass;
    private final Way way;
    private final Map<Integer, Integer> hops = new HashMap<>();
    private List<Integer> outermost;
    private int radius;

    Rings(OpenMap map, int end, IntPredicate mayPass, Way way) {
        this.map = map;
        this.mayPass = mayPass;
        this.way = way;
        outermost = List.of(end);
        hops.put(end, 0);
    }

    /** Adds the next ring. */
    void grow() {
        List<Integer> next = new ArrayList<>();
        for (int here : outermost) {
            map.around(here, there -> !hops.containsKey(there) && mayPass.test(there), (line, there) -> {
                if (way.leads(line, here, there) && hops.putIfAbsent(there, radius + 1) == null) {
                    next.add(there);
                }
            });
        }
        outermost = next;
        radius++;
    }

    /** About how many lines that looks at. */
    long lines() {
        return outermost.stream().mapToLong(map::lines).sum();
    }

    List<Integer> outermost() {
        return outermost;
    }

    int radius() {
        return radius;
    }

    boolean isIn(int number) {
        return hops.containsKey(number);
    }

    /** Whether an actor is so many steps away. */
    boolean isAt(int number, int steps) {
        return hops.getOrDefault(number, -1) == steps;
    }

    /** The steps to an actor; for one outside of all rings, how many they are at least. */
    int atLeast(int number) {
        return hops.getOrDefault(number, radius + 1);
    }
}
