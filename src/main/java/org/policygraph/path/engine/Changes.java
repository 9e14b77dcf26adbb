package org.policygraph.path.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a commit did to the map, actor by actor. */
final class Changes {

    private final Set<Line> gone;
    private final Map<Integer, List<Line>> fresh = new HashMap<>();
    private final Map<Integer, Knot.Who> who;

    Changes(Set<Line> gone, Collection<Line> lines, Map<Integer, Knot.Who> who) {
        this.gone = gone;
        this.who = who;
        for (Line line : lines) {
            fresh.computeIfAbsent(line.agent, absent -> new ArrayList<>()).add(line);
            fresh.computeIfAbsent(line.patient, absent -> new ArrayList<>()).add(line);
        }
    }

    Set<Integer> touched() {
        Set<Integer> touched = new TreeSet<>(fresh.keySet());
        touched.addAll(who.keySet());
        gone.forEach(line -> touched.addAll(List.of(line.agent, line.patient)));
        return touched;
    }

    Knot knot(int number, @Nullable Knot before, MapGraph map) {
        List<Line> lines = fresh.getOrDefault(number, List.of());
        Knot.Who now = who.get(number);
        if (before == null) {
            return Knot.of(number, Objects.requireNonNull(now), lines.size(), lines);
        }
        return before.with(now == null ? before.who() : now, gone, lines, map);
    }
}
