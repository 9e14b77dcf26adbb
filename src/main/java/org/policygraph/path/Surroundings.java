package org.policygraph.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.policygraph.action.Verb;
import org.policygraph.actor.Actor;
import org.policygraph.path.PathQueries.EdgeRow;
import org.policygraph.path.PathQuestion.Reach;
import org.policygraph.path.engine.Knot;
import org.policygraph.path.engine.Line;
import org.policygraph.path.engine.MapGraph;
import org.policygraph.path.engine.Marks;
import org.policygraph.path.engine.Places;
import org.policygraph.path.engine.Telling;

/**
 * The part of the map between two actors, found hop by hop from both ends: as far as a question reaches, and as much as
 * {@link Limits} allow.
 */
final class Surroundings {

    private final PathQueries queries;
    private final Scope scope;
    private final long deadline;
    private final Map<String, EdgeRow> edges = new TreeMap<>();
    private final Map<Actor.Id, MapActor> actors = new LinkedHashMap<>();
    private final LocalDate today;
    private final Set<Actor.Id> expanded = new LinkedHashSet<>();
    private final List<MapActor> numbered = new ArrayList<>();
    private final Map<Actor.Id, Integer> numbers = new HashMap<>();
    private final List<String> actions = new ArrayList<>();
    private MapGraph map = MapGraph.empty();
    private boolean complete = true;
    private boolean hubsComplete = true;

    private Surroundings(PathQueries queries, Scope scope, LocalDate today) {
        this.today = today;
        this.queries = queries;
        this.scope = scope;
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

    /**
     * What is to be found.
     *
     * @param from the ids of the actors on one side
     * @param to the ids of those on the other
     */
    private record Scope(Set<String> from, Set<String> to, Reach reach, Set<Verb> verbs) {

        Set<Actor.Id> start() {
            return from.stream().map(Actor.Id::new).collect(Collectors.toCollection(LinkedHashSet::new));
        }

        Set<Actor.Id> goal() {
            return to.stream().map(Actor.Id::new).collect(Collectors.toCollection(LinkedHashSet::new));
        }

        boolean isEnd(Actor.Id id) {
            return from.contains(id.value()) || to.contains(id.value());
        }
    }

    static Surroundings of(PathQuestion question, PathQueries queries, LocalDate today) {
        return of(
                new Scope(
                        Set.of(question.from()),
                        Set.of(question.to()),
                        question.reach(),
                        question.edges().verbs()),
                queries,
                today);
    }

    /** The same around all actors of a question; those of a connecting subgraph stand on both sides. */
    static Surroundings of(ConnectionQuestion question, PathQueries queries, LocalDate today) {
        Set<String> from = new LinkedHashSet<>(question.ends().from());
        Set<String> to = question.ends().to().isEmpty()
                ? from
                : new LinkedHashSet<>(question.ends().to());
        return of(new Scope(from, to, question.reach(), question.edges().verbs()), queries, today);
    }

    private static Surroundings of(Scope scope, PathQueries queries, LocalDate today) {
        Surroundings found = new Surroundings(queries, scope, today);
        found.grow();
        found.draw();
        return found;
    }

    /** What was found. */
    MapGraph map() {
        return map;
    }

    /** The actors of the question in it. An actor that is too far away to be in it is on no path. */
    Marks marks(PathQuestion question) {
        return new Marks(
                number(question.from()),
                number(question.to()),
                question.actors().mustPass().stream().map(this::number).toList(),
                question.actors().mustAvoid().stream().map(this::number).collect(Collectors.toSet()),
                today);
    }

    /** The same for a question about connections. */
    Places places(ConnectionQuestion question) {
        return new Places(
                question.ends().from().stream().map(this::number).toList(),
                question.ends().to().stream().map(this::number).toList(),
                question.actors().mustPass().stream().map(this::number).toList(),
                question.actors().mustAvoid().stream().map(this::number).collect(Collectors.toSet()),
                today);
    }

    private int number(String id) {
        return numbers.getOrDefault(new Actor.Id(id), -1);
    }

    MapActor actor(int number) {
        return numbered.get(number);
    }

    /** The ids of the actions that a line of the map tells of. */
    List<String> actions(Line line) {
        return line.tellings().stream()
                .map(telling -> actions.get((int) telling.ref()))
                .toList();
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
        Set<Actor.Id> start = scope.start();
        Set<Actor.Id> goal = scope.goal();
        describe(start);
        describe(goal);
        for (int hops = scope.reach().maxHops(); hops > 0 && complete; hops -= 2) {
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
        for (EdgeRow edge : edges.values()) {
            if (those.contains(edge.agent())) {
                found.add(edge.patient());
            }
            if (those.contains(edge.patient())) {
                found.add(edge.agent());
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
                frontier.stream().filter(id -> isClosed(id) && !scope.isEnd(id)).toList();
        List<Actor.Id> open = frontier.stream().filter(id -> !hubs.contains(id)).toList();
        complete = read(open, Limits.EDGES - edges.size());
        hubsComplete = read(hubs, Limits.HUB_EDGES) && hubsComplete;
        expanded.addAll(frontier);
    }

    /** Looks up those that are not known yet. */
    private void describe(Collection<Actor.Id> those) {
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
        List<EdgeRow> found = queries.edges(those, scope.verbs(), Math.max(most, 1));
        found.forEach(edge -> edges.put(edge.key(), edge));
        return found.size() < most;
    }

    private boolean isClosed(Actor.Id id) {
        MapActor known = actors.get(id);
        if (known == null || !scope.reach().hubs()) {
            return false;
        }
        Integer limit = scope.reach().hubLimit();
        return known.degree() > (limit == null ? MapGraph.mostLines(known.all()) : limit);
    }

    /** Makes a map of what was read; edges to actors that no path can reach any more lead nowhere and are left out. */
    private void draw() {
        Set<Actor.Id> all = new LinkedHashSet<>();
        edges.values().forEach(edge -> all.addAll(List.of(edge.agent(), edge.patient())));
        describe(all);
        actors.values().forEach(actor -> {
            numbers.put(actor.actor().id(), numbered.size());
            numbered.add(actor);
        });
        Map<String, Telling> tellings = queries.tellings(
                edges.values().stream().flatMap(edge -> edge.actions().stream()).toList(), actions);
        List<Line> lines = new ArrayList<>();
        for (EdgeRow edge : edges.values()) {
            Integer agent = numbers.get(edge.agent());
            Integer patient = numbers.get(edge.patient());
            if (agent != null && patient != null && !agent.equals(patient)) {
                lines.add(Line.of(
                        new Line.Ends(agent, edge.verb(), patient, lines.size()),
                        today,
                        edge.actions().stream()
                                .filter(tellings::containsKey)
                                .map(tellings::get)
                                .toArray(Telling[]::new)));
            }
        }
        map = MapGraph.part(
                numbered.stream()
                        .map(actor -> new Knot.Who(0, actor.actor().kind()))
                        .toList(),
                numbered.stream().mapToLong(MapActor::degree).toArray(),
                numbered.getFirst().all(),
                lines);
    }
}
