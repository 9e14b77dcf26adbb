package org.policygraph.path;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.policygraph.actor.Actor;
import org.policygraph.document.PartialDate;
import org.policygraph.path.PathAnswer.Filtered;
import org.policygraph.path.PathAnswer.Searched;
import org.policygraph.profile.ActorDirectory;
import org.policygraph.profile.Evidence;
import org.policygraph.profile.EvidenceLookup;
import org.policygraph.profile.GraphReader;
import org.policygraph.profile.KnownBy;
import org.policygraph.profile.NamedActor;
import org.springframework.stereotype.Component;

/** Reads the map around both ends, within bounds, and ranks all ways through what it found. */
@Component
final class BoundedPathFinder implements PathFinder {

    private final GraphReader reader;
    private final ActorDirectory directory;
    private final PathQueries queries;
    private final EvidenceLookup evidence;
    private final CypherText cypher;

    BoundedPathFinder(
            GraphReader reader,
            ActorDirectory directory,
            PathQueries queries,
            EvidenceLookup evidence,
            CypherText cypher) {
        this.reader = reader;
        this.directory = directory;
        this.queries = queries;
        this.evidence = evidence;
        this.cypher = cypher;
    }

    @Override
    public PathAnswer find(PathQuestion asked) {
        return reader.together(() -> answer(asked));
    }

    private PathAnswer answer(PathQuestion asked) {
        long started = System.nanoTime();
        PathQuestion question = resolve(asked);
        Surroundings surroundings = Surroundings.of(question, queries);
        Routes routes = new Routes(question, surroundings.byActor());
        surroundings.describe(routes.actors());
        List<CandidatePath> best = new ArrayList<>();
        boolean complete = best(question, surroundings, routes, best) && surroundings.isComplete();
        Filtered filtered = filtered(question, surroundings, routes, best);
        List<Path> paths = explain(best, question);
        double millis = Score.rounded((System.nanoTime() - started) / 1e6);
        return new PathAnswer(
                question,
                paths,
                filtered,
                new Searched(question.reach().maxHops(), millis, complete),
                cypher.of(question, filtered.hubs()));
    }

    private PathQuestion resolve(PathQuestion asked) {
        String from = directory.find(asked.from()).id().value();
        String to = directory.find(asked.to()).id().value();
        if (from.equals(to)) {
            throw new PathProblem.SameActor(asked.from(), asked.to(), from);
        }
        return asked.resolved(from, to);
    }

    /** Adds the k best paths, and tells whether every path was tried. */
    private static boolean best(
            PathQuestion question, Surroundings surroundings, Routes routes, List<CandidatePath> best) {
        Actor.Id start = new Actor.Id(question.from());
        PriorityQueue<CandidatePath> worstFirst = new PriorityQueue<>(CandidatePath.BEST_FIRST.reversed());
        boolean complete = routes.walk(
                (here, edge) -> edge instanceof MapEdge.Open && (here.equals(start) || !surroundings.isClosed(here)),
                edges -> {
                    worstFirst.add(candidate(start, edges, surroundings));
                    if (worstFirst.size() > question.reach().k()) {
                        worstFirst.remove();
                    }
                });
        worstFirst.stream().sorted(CandidatePath.BEST_FIRST).forEach(best::add);
        return complete;
    }

    private static CandidatePath candidate(Actor.Id start, List<MapEdge> edges, Surroundings surroundings) {
        List<MapActor> actors = new ArrayList<>(List.of(surroundings.actor(start)));
        List<MapEdge.Open> open = new ArrayList<>();
        Actor.Id here = start;
        for (MapEdge edge : edges) {
            here = edge.ends().other(here);
            actors.add(surroundings.actor(here));
            open.add((MapEdge.Open) edge);
        }
        return CandidatePath.of(actors, open);
    }

    private static Filtered filtered(
            PathQuestion question, Surroundings surroundings, Routes routes, List<CandidatePath> best) {
        int longest = best.stream().mapToInt(CandidatePath::length).max().orElse(0);
        int below = best.size() < question.reach().k() ? Integer.MAX_VALUE : longest;
        Omissions omissions = new Omissions(surroundings, below);
        Actor.Id start = new Actor.Id(question.from());
        boolean complete = routes.walk((here, edge) -> true, edges -> omissions.add(start, edges));
        return omissions.summary(complete && surroundings.isCompleteWithHubs());
    }

    private List<Path> explain(List<CandidatePath> best, PathQuestion question) {
        List<String> actions = best.stream()
                .flatMap(path -> path.edges().stream())
                .flatMap(edge -> edge.actions().stream())
                .distinct()
                .toList();
        if (actions.isEmpty()) {
            return Collections.emptyList();
        }
        PartialDate asOf = question.edges().period().asOf();
        Map<String, List<Evidence>> byAction = evidence.of(actions, asOf == null ? null : KnownBy.of(asOf));
        return best.stream().map(path -> explain(path, byAction)).toList();
    }

    private static Path explain(CandidatePath path, Map<String, List<Evidence>> byAction) {
        List<NamedActor> actors = path.actors().stream().map(MapActor::actor).toList();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < path.length(); i++) {
            MapEdge.Open edge = path.edges().get(i);
            List<Evidence> found = edge.actions().stream()
                    .flatMap(action -> byAction.getOrDefault(action, List.of()).stream())
                    .distinct()
                    .limit(Step.MOST_EVIDENCE)
                    .toList();
            steps.add(edge.step(actors.get(i).id(), found));
        }
        return new Path(
                Score.rounded(path.score().value()),
                path.score().rounded(),
                path.length(),
                actors,
                steps,
                PathSentence.of(actors, steps));
    }
}
