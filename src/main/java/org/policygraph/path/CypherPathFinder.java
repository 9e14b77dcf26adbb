package org.policygraph.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.policygraph.document.PartialDate;
import org.policygraph.path.PathAnswer.Filtered;
import org.policygraph.path.PathAnswer.Searched;
import org.policygraph.profile.ActorDirectory;
import org.policygraph.profile.Evidence;
import org.policygraph.profile.EvidenceLookup;
import org.policygraph.profile.KnownBy;
import org.policygraph.profile.NamedActor;
import org.policygraph.profile.ProfileProblem;
import org.springframework.stereotype.Component;

/** Asks the database for the shortest walks, with all filters, and ranks what it gives. */
@Component
final class CypherPathFinder implements PathFinder {

    private final ActorDirectory directory;
    private final PathQueries queries;
    private final EvidenceLookup evidence;

    CypherPathFinder(ActorDirectory directory, PathQueries queries, EvidenceLookup evidence) {
        this.directory = directory;
        this.queries = queries;
        this.evidence = evidence;
    }

    @Override
    public PathAnswer find(PathQuestion asked) {
        long started = System.nanoTime();
        PathQuestion question = resolve(asked);
        Candidates candidates = queries.candidates(question);
        List<CandidatePath> best = candidates.best(question.reach().k());
        List<Path> paths = explain(best, question);
        Filtered filtered = filtered(best, question);
        double millis = Score.rounded((System.nanoTime() - started) / 1e6);
        return new PathAnswer(
                question,
                paths,
                filtered,
                new Searched(question.reach().maxHops(), millis, candidates.isComplete(question.reach())),
                queries.forBrowser(question));
    }

    private PathQuestion resolve(PathQuestion asked) {
        String from = directory.find(asked.from()).id().value();
        String to = directory.find(asked.to()).id().value();
        if (from.equals(to)) {
            throw new PathProblem.SameActor(asked.from(), asked.to(), from);
        }
        return asked.resolved(from, to);
    }

    private List<Path> explain(List<CandidatePath> best, PathQuestion question) {
        List<String> actions = best.stream()
                .flatMap(path -> path.edges().stream())
                .flatMap(edge -> edge.actions().stream())
                .distinct()
                .toList();
        PartialDate asOf = question.edges().period().asOf();
        Map<String, List<Evidence>> byAction = evidence.of(actions, asOf == null ? null : KnownBy.of(asOf));
        return best.stream().map(path -> explain(path, byAction)).toList();
    }

    private static Path explain(CandidatePath path, Map<String, List<Evidence>> byAction) {
        List<NamedActor> actors = path.actors().stream().map(MapActor::actor).toList();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < path.length(); i++) {
            MapEdge edge = path.edges().get(i);
            List<Evidence> found = edge.actions().stream()
                    .flatMap(action -> byAction.getOrDefault(action, List.of()).stream())
                    .distinct()
                    .limit(Step.MOST_EVIDENCE)
                    .toList();
            steps.add(edge.step(actors.get(i).id(), actors.get(i + 1).id(), found));
        }
        return new Path(
                Score.rounded(path.score().value()),
                path.score().rounded(),
                path.length(),
                actors,
                steps,
                PathSentence.of(actors, steps));
    }

    /** The account of the filters is an extra: an answer without it is better than none. */
    private Filtered filtered(List<CandidatePath> best, PathQuestion question) {
        int longest = best.stream().mapToInt(CandidatePath::length).max().orElse(0);
        int below = best.size() < question.reach().k() ? Integer.MAX_VALUE : longest;
        try {
            return queries.filtered(question).summary(below);
        } catch (ProfileProblem.TooSlow e) {
            return Filtered.NOT_COUNTED;
        }
    }
}
