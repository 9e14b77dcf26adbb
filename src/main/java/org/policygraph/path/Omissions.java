package org.policygraph.path;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.policygraph.actor.Actor;
import org.policygraph.path.MapEdge.Reason;
import org.policygraph.path.PathAnswer.Edges;
import org.policygraph.path.PathAnswer.Filtered;
import org.policygraph.path.PathAnswer.Hub;

/** Counts what the filters of a question take away. */
final class Omissions {

    private final Surroundings surroundings;
    private final int below;
    private final Map<Actor.Id, Integer> shorterPaths = new TreeMap<>();
    private final Map<Reason, Set<String>> edges = new EnumMap<>(Reason.class);

    /**
     * Starts from nothing.
     *
     * @param below only paths with fewer steps count for a hub
     */
    Omissions(Surroundings surroundings, int below) {
        this.surroundings = surroundings;
        this.below = below;
    }

    /** Takes a path of the unfiltered map. */
    void add(Actor.Id start, List<MapEdge> path) {
        boolean open = true;
        Set<Actor.Id> hubs = new LinkedHashSet<>();
        Actor.Id here = start;
        for (MapEdge edge : path) {
            if (!here.equals(start) && surroundings.isClosed(here)) {
                hubs.add(here);
            }
            if (edge instanceof MapEdge.Closed closed) {
                open = false;
                edges.computeIfAbsent(closed.reason(), absent -> new HashSet<>())
                        .add(edge.ends().key());
            }
            here = edge.ends().other(here);
        }
        if (open && path.size() < below) {
            hubs.forEach(hub -> shorterPaths.merge(hub, 1, Integer::sum));
        }
    }

    /**
     * What was counted.
     *
     * @param complete whether every path was given
     */
    Filtered summary(boolean complete) {
        List<Hub> hubs = shorterPaths.entrySet().stream()
                .map(entry -> hub(surroundings.actor(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingInt(Hub::shorterPaths).reversed().thenComparing(Hub::id))
                .toList();
        return new Filtered(hubs, new Edges(count(Reason.STATUS), count(Reason.DATE), count(Reason.BELIEF)), complete);
    }

    private int count(Reason reason) {
        return edges.getOrDefault(reason, Set.of()).size();
    }

    private static Hub hub(MapActor actor, int paths) {
        return new Hub(actor.actor().id(), actor.actor().name(), actor.degree(), paths);
    }
}
