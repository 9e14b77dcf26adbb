package org.policygraph.path.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.policygraph.path.ConnectionQuestion;
import org.policygraph.path.engine.Connected.Extent;
import org.policygraph.path.engine.Connected.Leg;
import org.policygraph.path.engine.Connected.Piece;
import org.policygraph.path.engine.Found.Scored;

/**
 * The best paths from any actor of one set to any of another, over none of the others in these sets: such a path
 * contains a shorter one that answers the question as well.
 */
final class SetPaths {

    private static final long NANOS = 2_000_000_000L;

    private final MapGraph map;
    private final ConnectionQuestion question;
    private final Places places;
    private final BooleanSupplier stopped;
    private final PriorityQueue<Scored> worstFirst = new PriorityQueue<>(
            Comparator.<Scored, Way>comparing(Scored::way, Way.BEST_FIRST).reversed());
    private final Map<Integer, Integer> hubs = new TreeMap<>();
    private int connected;
    private boolean complete = true;

    SetPaths(MapGraph map, ConnectionQuestion question, Places places, BooleanSupplier stopped) {
        this.map = map;
        this.question = question;
        this.places = places;
        long deadline = System.nanoTime() + NANOS;
        this.stopped = () -> stopped.getAsBoolean() || System.nanoTime() > deadline;
    }

    /** Its count is that of the pairs which have a path. */
    Connected search() {
        for (int start : places.from()) {
            for (int goal : places.to()) {
                if (start >= 0 && goal >= 0) {
                    search(start, goal);
                }
            }
        }
        List<Piece> best = worstFirst.stream()
                .sorted(Comparator.comparing(Scored::way, Way.BEST_FIRST))
                .map(SetPaths::piece)
                .toList();
        return new Connected(best, new Extent(connected, true, complete), hubs, List.of());
    }

    private void search(int start, int goal) {
        if (stopped.getAsBoolean()) {
            complete = false;
            return;
        }
        Marks marks = places.between(start, goal);
        Found found = new Search(map, question.between("any", "other"), marks).run(Effort.ofSearch(stopped));
        found.hubs().forEach((hub, paths) -> hubs.merge(hub, paths, Integer::sum));
        complete &= found.complete();
        connected += found.paths().isEmpty() ? 0 : 1;
        worstFirst.addAll(found.paths());
        while (worstFirst.size() > question.reach().k()) {
            worstFirst.remove();
        }
    }

    private static Piece piece(Scored path) {
        List<Integer> knots = path.way().knots();
        List<Leg> legs = new ArrayList<>();
        for (int i = 0; i + 1 < knots.size(); i++) {
            legs.add(new Leg(knots.get(i), knots.get(i + 1), path.way().lines().get(i)));
        }
        return new Piece(knots, legs, path.score());
    }
}
