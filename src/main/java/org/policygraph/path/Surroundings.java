package org.policygraph.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.policygraph.actor.Actor;

/**
 * The part of the map between two actors, found hop by hop from both ends: as far as a question reaches, and as much as
 * {@link Limits} allow.
 */
final class Surroundings {

    private final PathQueries queries;
    private final PathQuestion question;
    private final long deadline;
    private final Map<String, MapEdge> edges = new TreeMap<>();
    private final Map<Actor.Id, MapActor> actors = new HashMap<>();
    private final Set<Actor.Id> expanded = new LinkedHashSet<>();
    private boolean complete = true;
    private boolean hubsComplete = true;

    private Surroundings(PathQueries queries, PathQuestion question) {
        this.queries = queries;
        this.question = question;
        this.deadline = System.nanoTime() + Limits.NANOS;
    }

    /** How much one question may take. */
    static final class Limits {

        /** So many edges are read at most. */
        static final int EDGES = 20_000;

        /** So many more around hubs that the guard closes: only to tell what was left out. */
        static final int HUB_EDGES = 2_000;

        /** After so long no further hop is read. */
        static final long NANOS = 2_000_000_000L;

        private Limits() {}
    }

    static Surroundings of(PathQuestion question, PathQueries queries) {
        Surroundings found = new Surroundings(queries, question);
        found.grow();
        return found;
    }

    /** The edges found around each actor, in the order of their keys. */
    Map<Actor.Id, List<MapEdge>> byActor() {
        Map<Actor.Id, List<MapEdge>> around = new HashMap<>();
        for (MapEdge edge : edges.values()) {
            around.computeIfAbsent(edge.ends().agent(), absent -> new ArrayList<>())
                    .add(edge);
            around.computeIfAbsent(edge.ends().patient(), absent -> new ArrayList<>())
                    .add(edge);
        }
        return around;
    }

    MapActor actor(Actor.Id id) {
        MapActor actor = actors.get(id);
        if (actor == null) {
            throw new IllegalStateException("'" + id + "' has not been looked up");
        }
        return actor;
    }

    /** Whether the guard keeps paths from running through an actor; it may stand at an end. One not looked up is on no path. */
    boolean isClosed(Actor.Id id) {
        MapActor known = actors.get(id);
        return question.reach().hubs() && known != null && known.isHub();
    }

    /** Whether all edges were read that a path in answer to the question may take. */
    boolean isComplete() {
        return complete;
    }

    /** Whether those around closed hubs were read as well. */
    boolean isCompleteWithHubs() {
        return complete && hubsComplete;
    }

    /** Both ends are grown by turns, the start first, until together they reach as far as a path may be long. */
    private void grow() {
        Set<Actor.Id> start = Set.of(new Actor.Id(question.from()));
        Set<Actor.Id> goal = Set.of(new Actor.Id(question.to()));
        for (int hops = question.reach().maxHops(); hops > 0 && complete; hops -= 2) {
            Set<Actor.Id> frontier = new LinkedHashSet<>(start);
            if (hops > 1) {
                frontier.addAll(goal);
            }
            frontier.removeAll(expanded);
            expand(frontier);
            start = neighbours(start);
            goal = neighbours(goal);
        }
    }

    private Set<Actor.Id> neighbours(Set<Actor.Id> those) {
        Set<Actor.Id> found = new LinkedHashSet<>();
        for (MapEdge edge : edges.values()) {
            if (those.contains(edge.ends().agent())) {
                found.add(edge.ends().patient());
            }
            if (those.contains(edge.ends().patient())) {
                found.add(edge.ends().agent());
            }
        }
        return found;
    }

    private void expand(Set<Actor.Id> frontier) {
        if (System.nanoTime() > deadline) {
            complete = false;
            return;
        }
        describe(frontier);
        List<Actor.Id> hubs =
                frontier.stream().filter(id -> isClosed(id) && !isEnd(id)).toList();
        List<Actor.Id> open = frontier.stream().filter(id -> !hubs.contains(id)).toList();
        complete = read(open, Limits.EDGES - edges.size());
        hubsComplete = read(hubs, Limits.HUB_EDGES) && hubsComplete;
        expanded.addAll(frontier);
    }

    /** Looks up those that are not known yet. */
    void describe(Collection<Actor.Id> those) {
        List<Actor.Id> unknown =
                those.stream().filter(id -> !actors.containsKey(id)).distinct().toList();
        if (!unknown.isEmpty()) {
            queries.actors(unknown).forEach(actor -> actors.put(actor.actor().id(), actor));
        }
    }

    /** Reads the edges around some actors; false when there may be more. */
    private boolean read(List<Actor.Id> those, int most) {
        if (those.isEmpty()) {
            return true;
        }
        List<MapEdge> found = queries.edges(those, question.edges(), Math.max(most, 1));
        found.forEach(edge -> edges.put(edge.ends().key(), edge));
        return found.size() < most;
    }

    private boolean isEnd(Actor.Id id) {
        return id.value().equals(question.from()) || id.value().equals(question.to());
    }
}
