package org.policygraph.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policygraph.document.PartialDate;
import org.policygraph.path.ConnectionAnswer.CommonNeighbour;
import org.policygraph.path.ConnectionAnswer.CommonNeighbours;
import org.policygraph.path.ConnectionAnswer.ConnectingSubgraph;
import org.policygraph.path.ConnectionAnswer.Filtered;
import org.policygraph.path.ConnectionAnswer.Links;
import org.policygraph.path.ConnectionAnswer.Member;
import org.policygraph.path.ConnectionAnswer.Method;
import org.policygraph.path.ConnectionAnswer.PathsBetweenSets;
import org.policygraph.path.ConnectionAnswer.Searched;
import org.policygraph.path.ConnectionAnswer.ShortestPaths;
import org.policygraph.path.ConnectionFinding.Leg;
import org.policygraph.path.ConnectionFinding.Piece;
import org.policygraph.path.ConnectionQuestion.Ends;
import org.policygraph.path.PathAnswer.Engine;
import org.policygraph.path.PathQuestion.ActorFilter;
import org.policygraph.profile.ActorDirectory;
import org.policygraph.profile.Evidence;
import org.policygraph.profile.EvidenceLookup;
import org.policygraph.profile.GraphReader;
import org.policygraph.profile.KnownBy;
import org.policygraph.profile.NamedActor;
import org.springframework.stereotype.Component;

/** Says how actors are connected otherwise than by the best paths between two, with evidence for each step. */
@Component
public final class Connections {

    private final GraphReader reader;
    private final ActorDirectory directory;
    private final ConnectionMap map;
    private final EvidenceLookup evidence;
    private final LinkedActions actions;
    private final ConnectionCall call;

    Connections(
            GraphReader reader,
            ActorDirectory directory,
            ConnectionMap map,
            EvidenceLookup evidence,
            LinkedActions actions,
            ConnectionCall call) {
        this.reader = reader;
        this.directory = directory;
        this.map = map;
        this.evidence = evidence;
        this.actions = actions;
        this.call = call;
    }

    /**
     * Answers a question by its topic.
     *
     * @throws org.policygraph.profile.ProfileProblem when an actor is not known, or its name is that of several
     * @throws PathProblem when actors that must differ are one, or a value is not legal
     */
    public ConnectionAnswer find(ConnectionQuestion asked) {
        return switch (asked.topic()) {
            case SHORTEST_PATHS -> shortestPaths(asked);
            case COMMON_NEIGHBOURS -> commonNeighbours(asked);
            case LINKS -> links(asked);
            case PATHS_BETWEEN_SETS -> pathsBetweenSets(asked);
            case CONNECTING_SUBGRAPH -> connectingSubgraph(asked);
        };
    }

    ShortestPaths shortestPaths(ConnectionQuestion asked) {
        return answer(asked, told -> {
            List<Path> paths = told.paths();
            return new ShortestPaths(
                    told.question(),
                    paths.isEmpty() ? null : (Integer) paths.getFirst().length(),
                    told.count(),
                    paths,
                    told.filtered(),
                    told.searched());
        });
    }

    CommonNeighbours commonNeighbours(ConnectionQuestion asked) {
        return answer(
                asked,
                told -> new CommonNeighbours(
                        told.question(),
                        told.count(),
                        told.pieces().stream().map(told::neighbour).toList(),
                        told.filtered(),
                        told.searched()));
    }

    Links links(ConnectionQuestion asked) {
        return answer(asked, told -> {
            Ends ends = told.question().ends();
            return new Links(
                    told.question(),
                    directory.find(ends.from().getFirst()),
                    directory.find(ends.to().getFirst()),
                    actions.of(told.question(), told.pieces(), told::step),
                    told.searched());
        });
    }

    PathsBetweenSets pathsBetweenSets(ConnectionQuestion asked) {
        return answer(asked, told -> {
            Ends ends = told.question().ends();
            return new PathsBetweenSets(
                    told.question(),
                    ends.from().size() * ends.to().size(),
                    told.count(),
                    told.paths(),
                    told.filtered(),
                    told.searched());
        });
    }

    ConnectingSubgraph connectingSubgraph(ConnectionQuestion asked) {
        return answer(asked, told -> told.subgraph(directory));
    }

    private <A> A answer(ConnectionQuestion asked, Function<Told, A> answer) {
        return reader.together(() -> {
            long started = System.nanoTime();
            ConnectionQuestion question = resolve(asked);
            Told told = told(question, started);
            // a commit took something away since the search; what is gone by now is not found again
            return answer.apply(told.isProven() ? told : told(question, started).proven());
        });
    }

    private ConnectionQuestion resolve(ConnectionQuestion asked) {
        ActorFilter actors = asked.actors();
        return asked.resolved(
                new Ends(ids(asked.ends().from()), ids(asked.ends().to())),
                new ActorFilter(
                        actors.kinds(),
                        actors.mustPass().stream()
                                .map(name -> passable(name, actors))
                                .toList(),
                        ids(actors.mustAvoid())));
    }

    private List<String> ids(Collection<String> names) {
        return names.stream().map(name -> directory.find(name).id().value()).toList();
    }

    private String passable(String name, ActorFilter actors) {
        NamedActor actor = directory.find(name);
        if (!actors.kinds().contains(actor.kind())) {
            throw new PathProblem.BadValue(
                    "mustPass",
                    name,
                    "it is a " + actor.kind() + ", and kinds lets only " + actors.kinds() + " through");
        }
        return actor.id().value();
    }

    private Told told(ConnectionQuestion question, long started) {
        ConnectionFinding finding = map.find(question);
        List<String> behind = finding.pieces().stream()
                .flatMap(piece -> piece.legs().stream())
                .flatMap(leg -> leg.actions().stream())
                .distinct()
                .toList();
        PartialDate asOf = question.edges().period().asOf();
        Map<String, List<Evidence>> byAction =
                behind.isEmpty() ? Map.of() : evidence.of(behind, asOf == null ? null : KnownBy.of(asOf));
        return new Told(question, finding, byAction, new Shown(started, call.of(question)));
    }

    /** When the search for an answer began, and the question as a call. */
    private record Shown(long started, String call) {}

    /** A finding with the evidence for its steps. */
    private record Told(
            ConnectionQuestion question, ConnectionFinding finding, Map<String, List<Evidence>> byAction, Shown shown) {

        List<Piece> pieces() {
            return finding.pieces();
        }

        long count() {
            return finding.extent().count();
        }

        Filtered filtered() {
            return new Filtered(finding.hubs());
        }

        Searched searched() {
            Engine engine = finding.extent().engine();
            return new Searched(
                    Score.rounded((System.nanoTime() - shown.started) / 1e6),
                    finding.extent().complete(),
                    engine,
                    engine == Engine.PROCEDURE ? shown.call : null);
        }

        /** Whether every step has a sentence that it stands on. */
        boolean isProven() {
            return pieces().stream().allMatch(this::isProven);
        }

        private boolean isProven(Piece piece) {
            return piece.legs().stream()
                    .map(this::step)
                    .noneMatch(step -> step.evidence().isEmpty());
        }

        Told proven() {
            ConnectionFinding left = new ConnectionFinding(
                    pieces().stream().filter(this::isProven).toList(),
                    finding.hubs(),
                    finding.apart(),
                    finding.extent());
            return new Told(question, left, byAction, shown);
        }

        Step step(Leg leg) {
            return leg.step()
                    .with(leg.actions().stream()
                            .flatMap(action -> byAction.getOrDefault(action, List.of()).stream())
                            .distinct()
                            .limit(Step.MOST_EVIDENCE)
                            .toList());
        }

        private List<Step> steps(Piece piece) {
            return piece.legs().stream().map(this::step).toList();
        }

        List<Path> paths() {
            return pieces().stream().map(this::path).toList();
        }

        private Path path(Piece piece) {
            List<Step> steps = steps(piece);
            return new Path(
                    Score.rounded(piece.score().value()),
                    piece.score().rounded(),
                    steps.size(),
                    piece.actors(),
                    steps,
                    PathSentence.of(piece.actors(), steps));
        }

        CommonNeighbour neighbour(Piece piece) {
            NamedActor middle = piece.actors().get(1);
            Map<Boolean, List<Step>> steps = steps(piece).stream()
                    .collect(Collectors.partitioningBy(step -> step.to().equals(middle.id())));
            List<Step> first = steps.getOrDefault(true, List.of());
            List<Step> second = steps.getOrDefault(false, List.of());
            return new CommonNeighbour(
                    middle,
                    Score.rounded(piece.score().value()),
                    piece.score().rounded(),
                    first,
                    second,
                    PathSentence.of(piece.actors(), List.of(first.getFirst(), second.getFirst())));
        }

        ConnectingSubgraph subgraph(ActorDirectory directory) {
            Piece none = new Piece(new Score(0, 0, 0, 0, 0), 0, List.of(), List.of());
            Piece tree = pieces().isEmpty() ? none : pieces().getFirst();
            List<Step> steps = steps(tree);
            return new ConnectingSubgraph(
                    question,
                    finding.extent().exact() ? Method.EXACT : Method.APPROXIMATE,
                    Score.rounded(tree.cost()),
                    Score.rounded(tree.score().value()),
                    pieces().isEmpty() ? null : tree.score().rounded(),
                    tree.actors().stream()
                            .map(actor -> new Member(
                                    actor,
                                    question.ends().from().contains(actor.id().value())))
                            .toList(),
                    steps,
                    finding.apart().stream().map(directory::find).toList(),
                    sentence(tree.actors(), steps),
                    searched());
        }

        /** Branch after branch: a step that starts where the one before it ended goes on with the sentence. */
        private static String sentence(List<NamedActor> all, List<Step> steps) {
            Map<String, NamedActor> byId = new HashMap<>();
            all.forEach(actor -> byId.put(actor.id().value(), actor));
            List<String> sentences = new ArrayList<>();
            List<Step> branch = new ArrayList<>();
            for (Step step : steps) {
                if (!branch.isEmpty() && !branch.getLast().to().equals(step.from())) {
                    sentences.add(branch(branch, byId));
                    branch.clear();
                }
                branch.add(step);
            }
            if (!branch.isEmpty()) {
                sentences.add(branch(branch, byId));
            }
            return String.join("; ", sentences);
        }

        private static String branch(List<Step> steps, Map<String, NamedActor> byId) {
            List<NamedActor> actors = new ArrayList<>();
            actors.add(actor(steps.getFirst().from().value(), byId));
            steps.forEach(step -> actors.add(actor(step.to().value(), byId)));
            return PathSentence.of(actors, steps);
        }

        private static NamedActor actor(String id, Map<String, NamedActor> byId) {
            return Objects.requireNonNull(byId.get(id));
        }
    }
}
