package org.policygraph.path.engine;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.policygraph.path.engine.Sieve.Reason;

/** Counts what the filters of a question take away, on the paths of the map without them. */
final class Census implements Aim {

    private final MapGraph map;
    private final Sieve sieve;
    private final Doors doors;
    private final int below;
    private final Map<Integer, Integer> shorterPaths = new TreeMap<>();
    private final Map<Reason, Set<Line>> closed = new EnumMap<>(Reason.class);

    /**
     * Starts from nothing.
     *
     * @param below only paths with fewer steps count for a hub
     */
    Census(MapGraph map, Sieve sieve, Doors doors, int below) {
        this.map = map;
        this.sieve = sieve;
        this.doors = doors;
        this.below = below;
    }

    /** How many shorter paths each hub would have given that nothing else closes, by its number. */
    Map<Integer, Integer> shorterPaths() {
        return shorterPaths;
    }

    /** How many lines were closed for a reason. */
    int closed(Reason reason) {
        return closed.getOrDefault(reason, Set.of()).size();
    }

    @Override
    public boolean mayTake(Columns columns, int place) {
        return sieve.asksFor(columns, place);
    }

    @Override
    public @Nullable Line take(Line line) {
        if (!sieve.asksFor(line)) {
            return null;
        }
        Line open = sieve.open(line);
        return open == null ? line : open;
    }

    @Override
    public boolean mayPass(int number, Knot knot) {
        return doors.admit(number, knot);
    }

    @Override
    public double weight(Line line) {
        return 0;
    }

    @Override
    public double floor() {
        return Double.NEGATIVE_INFINITY;
    }

    @Override
    public void found(Half ahead, Line between, Half behind) {
        Way way = Way.of(ahead, between, behind, 0);
        boolean open = true;
        for (Line line : way.lines()) {
            if (sieve.isClosed(line)) {
                open = false;
                closed.computeIfAbsent(sieve.reason(line), absent -> new HashSet<>())
                        .add(line);
            }
        }
        if (open && way.lines().size() < below) {
            way.knots().subList(1, way.lines().size()).stream()
                    .filter(number -> doors.guard(map.at(number)))
                    .forEach(hub -> shorterPaths.merge(hub, 1, Integer::sum));
        }
    }
}
