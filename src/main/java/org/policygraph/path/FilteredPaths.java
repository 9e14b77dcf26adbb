package org.policygraph.path;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.policygraph.actor.Actor;
import org.policygraph.path.PathAnswer.Edges;
import org.policygraph.path.PathAnswer.Filtered;
import org.policygraph.path.PathAnswer.Hub;

/**
 * The paths of the unfiltered map, each with what the filters hold against it.
 *
 * @param paths within the hops asked for
 * @param complete whether that is all of them
 */
record FilteredPaths(List<Barred> paths, boolean complete) {

    static FilteredPaths of(MapAccessor row, int maxHops) {
        boolean complete =
                row.get("tried").asInt() < Candidates.MOST || row.get("longest").asInt() > maxHops;
        return new FilteredPaths(row.get("paths").asList(Barred::of), complete);
    }

    /**
     * Sums up what was taken away.
     *
     * @param below only paths with fewer steps count for a hub
     */
    Filtered summary(int below) {
        Map<Actor.Id, Hub> hubs = new LinkedHashMap<>();
        paths.stream()
                .filter(path -> path.length() < below && path.isOpenButForHubs())
                .flatMap(path -> path.hubs().stream())
                .forEach(hub -> hubs.merge(
                        hub.id(),
                        hub,
                        (one, other) -> new Hub(one.id(), one.degree(), one.shorterPaths() + other.shorterPaths())));
        List<Hub> most = hubs.values().stream()
                .sorted(Comparator.comparingInt(Hub::shorterPaths).reversed().thenComparing(Hub::id))
                .toList();
        return new Filtered(
                most, new Edges(distinct(Barred::status), distinct(Barred::date), distinct(Barred::belief)), complete);
    }

    private int distinct(Function<Barred, List<String>> edges) {
        Set<String> keys = new HashSet<>();
        paths.forEach(path -> keys.addAll(edges.apply(path)));
        return keys.size();
    }

    /**
     * A path and what bars it.
     *
     * @param length its steps
     * @param hubs the hubs it runs through, each counted as one path
     * @param status the keys of the edges closed for their status
     * @param date of those closed for their date
     * @param belief of those closed for too little belief
     */
    record Barred(int length, List<Hub> hubs, List<String> status, List<String> date, List<String> belief) {

        static Barred of(Value row) {
            return new Barred(
                    row.get("length").asInt(),
                    row.get("hubs")
                            .asList(hub -> new Hub(
                                    new Actor.Id(hub.get("id").asString()),
                                    hub.get("degree").asLong(),
                                    1)),
                    row.get("status").asList(Value::asString),
                    row.get("date").asList(Value::asString),
                    row.get("belief").asList(Value::asString));
        }

        boolean isOpenButForHubs() {
            return status.isEmpty() && date.isEmpty() && belief.isEmpty();
        }
    }
}
