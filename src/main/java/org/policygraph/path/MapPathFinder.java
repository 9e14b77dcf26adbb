package org.policygraph.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.policygraph.document.PartialDate;
import org.policygraph.path.Finding.Leg;
import org.policygraph.path.Finding.Trail;
import org.policygraph.path.PathAnswer.Searched;
import org.policygraph.path.PathQuestion.ActorFilter;
import org.policygraph.profile.ActorDirectory;
import org.policygraph.profile.Evidence;
import org.policygraph.profile.EvidenceLookup;
import org.policygraph.profile.KnownBy;
import org.policygraph.profile.NamedActor;
import org.springframework.stereotype.Component;

/** Says who is meant, lets the map be searched, and puts what was found in words, with its evidence. */
@Component
final class MapPathFinder implements PathFinder {

    private final ActorDirectory directory;
    private final MapSearch map;
    private final EvidenceLookup evidence;
    private final CypherText cypher;

    MapPathFinder(ActorDirectory directory, MapSearch map, EvidenceLookup evidence, CypherText cypher) {
        this.directory = directory;
        this.map = map;
        this.evidence = evidence;
        this.cypher = cypher;
    }

    @Override
    public PathAnswer find(PathQuestion asked) {
        long started = System.nanoTime();
        PathQuestion question = resolve(asked);
        Finding finding = map.search(question);
        List<Path> paths = explain(finding.trails(), question);
        if (!paths.stream().allMatch(Path::isProven)) {
            // a commit took something away since the search; what is gone by now is not found again
            finding = map.search(question);
            paths = explain(finding.trails(), question).stream()
                    .filter(Path::isProven)
                    .toList();
        }
        double millis = Score.rounded((System.nanoTime() - started) / 1e6);
        return new PathAnswer(
                question,
                paths,
                finding.filtered(),
                new Searched(
                        question.reach().maxHops(),
                        millis,
                        finding.extent().complete(),
                        finding.extent().engine()),
                cypher.of(question, finding.filtered().hubs()));
    }

    private PathQuestion resolve(PathQuestion asked) {
        ActorFilter actors = asked.actors();
        Map<String, NamedActor> named =
                directory.findAll(Stream.of(List.of(asked.from(), asked.to()), actors.mustPass(), actors.mustAvoid())
                        .flatMap(List::stream)
                        .toList());
        String from = id(named, asked.from());
        String to = id(named, asked.to());
        if (from.equals(to)) {
            throw new PathProblem.SameActor(asked.from(), asked.to(), from);
        }
        return asked.resolved(
                from,
                to,
                new ActorFilter(
                        actors.kinds(),
                        actors.mustPass().stream()
                                .map(name -> passable(named, name, actors))
                                .toList(),
                        actors.mustAvoid().stream().map(name -> id(named, name)).toList()));
    }

    private static String id(Map<String, NamedActor> named, String name) {
        return Objects.requireNonNull(named.get(name)).id().value();
    }

    private static String passable(Map<String, NamedActor> named, String name, ActorFilter actors) {
        NamedActor actor = Objects.requireNonNull(named.get(name));
        if (!actors.kinds().contains(actor.kind())) {
            throw new PathProblem.BadValue(
                    "mustPass",
                    name,
                    "it is a " + actor.kind() + ", and kinds lets only " + actors.kinds() + " through");
        }
        return actor.id().value();
    }

    private List<Path> explain(List<Trail> trails, PathQuestion question) {
        List<String> actions = trails.stream()
                .flatMap(trail -> trail.legs().stream())
                .filter(leg -> leg.step().evidence().isEmpty())
                .flatMap(leg -> leg.actions().stream())
                .distinct()
                .toList();
        PartialDate asOf = question.edges().period().asOf();
        Map<String, List<Evidence>> byAction =
                actions.isEmpty() ? Map.of() : evidence.of(actions, asOf == null ? null : KnownBy.of(asOf));
        return trails.stream().map(trail -> explain(trail, byAction)).toList();
    }

    private static List<Evidence> evidence(Leg leg, Map<String, List<Evidence>> byAction) {
        return leg.actions().stream()
                .flatMap(action -> byAction.getOrDefault(action, List.of()).stream())
                .distinct()
                .limit(Step.MOST_EVIDENCE)
                .toList();
    }

    private static Path explain(Trail trail, Map<String, List<Evidence>> byAction) {
        List<Step> steps = new ArrayList<>();
        for (Leg leg : trail.legs()) {
            steps.add(leg.step().evidence().isEmpty() ? leg.step().with(evidence(leg, byAction)) : leg.step());
        }
        return new Path(
                Score.rounded(trail.score().value()),
                trail.score().rounded(),
                steps.size(),
                trail.actors(),
                steps,
                PathSentence.of(trail.actors(), steps));
    }
}
