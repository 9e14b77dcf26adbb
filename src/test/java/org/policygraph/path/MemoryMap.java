package org.policygraph.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Stance;
import org.policygraph.actor.Actor;
import org.policygraph.document.Precision;
import org.policygraph.graph.Standing;
import org.policygraph.graph.Teller;
import org.policygraph.path.ConnectionFinding.Extent;
import org.policygraph.path.ConnectionFinding.Leg;
import org.policygraph.path.ConnectionFinding.Piece;
import org.policygraph.path.PathAnswer.Engine;
import org.policygraph.path.PathAnswer.Hub;
import org.policygraph.path.engine.Connected;
import org.policygraph.path.engine.ConnectionSearch;
import org.policygraph.path.engine.Days;
import org.policygraph.path.engine.Knot;
import org.policygraph.path.engine.Line;
import org.policygraph.path.engine.MapGraph;
import org.policygraph.path.engine.Places;
import org.policygraph.path.engine.Telling;
import org.policygraph.path.engine.Voice;
import org.policygraph.profile.NamedActor;

/** Answers questions about connections from facts in memory, without a database. */
final class MemoryMap implements ConnectionMap {

    private final List<NamedActor> actors;
    private final List<Fact> facts;
    private final MapGraph map;
    private final LocalDate today;

    MemoryMap(RandomMap random, LocalDate today) {
        this.today = today;
        facts = random.facts();
        actors = random.kinds().entrySet().stream()
                .map(actor -> new NamedActor(new Actor.Id(actor.getKey()), actor.getKey(), actor.getValue()))
                .toList();
        List<Line> lines = new ArrayList<>();
        facts.stream()
                .collect(Collectors.groupingBy(Fact::key, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(together -> lines.add(line(together, lines.size())));
        map = MapGraph.of(
                actors.stream().map(actor -> new Knot.Who(0, actor.kind())).toList(), lines);
    }

    private Line line(List<Fact> together, int ref) {
        Fact any = together.getFirst();
        return Line.of(
                new Line.Ends(number(any.agent()), any.verb(), number(any.patient()), ref),
                today,
                together.stream().map(this::telling).toArray(Telling[]::new));
    }

    private Telling telling(Fact fact) {
        return new Telling(
                facts.indexOf(fact),
                Arrays.stream(ActionKind.values())
                        .filter(kind -> kind.verb() == fact.verb())
                        .findFirst()
                        .orElseThrow(),
                fact.status(),
                new Standing.Days(
                        fact.first(),
                        fact.last(),
                        fact.when() == null ? Precision.UNKNOWN : fact.when().precision()),
                new Telling.Told(
                        Days.NEVER,
                        fact.told().stream().map(report -> voice(fact, report)).toArray(Voice[]::new)));
    }

    private static Voice voice(Fact fact, Map<String, @Nullable Object> report) {
        LocalDate published = (LocalDate) report.get("published");
        return new Voice(
                new Teller(String.valueOf(report.get("voice")), 0.95),
                fact.status(),
                Stance.ASSERTS,
                fact.confidence(),
                Days.knownFrom(published, Precision.valueOf(String.valueOf(report.get("precision")))));
    }

    private int number(String id) {
        for (int i = 0; i < actors.size(); i++) {
            if (actors.get(i).id().value().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException(id);
    }

    private List<Integer> numbers(List<String> ids) {
        return ids.stream().map(this::number).toList();
    }

    @Override
    public ConnectionFinding find(ConnectionQuestion question) {
        Places places = new Places(
                numbers(question.ends().from()),
                numbers(question.ends().to()),
                numbers(question.actors().mustPass()),
                Set.copyOf(numbers(question.actors().mustAvoid())),
                today);
        Connected found = new ConnectionSearch(map, question, places).run(() -> false);
        return new ConnectionFinding(
                found.pieces().stream().map(this::piece).toList(),
                found.hubs().entrySet().stream()
                        .map(hub -> new Hub(actors.get(hub.getKey()).id(), "", 0, hub.getValue()))
                        .toList(),
                found.apart().stream()
                        .map(number -> actors.get(number).id().value())
                        .toList(),
                new Extent(
                        Engine.PROCEDURE,
                        found.extent().count(),
                        found.extent().exact(),
                        found.extent().complete()));
    }

    private Piece piece(Connected.Piece piece) {
        return new Piece(
                piece.score(),
                piece.cost(),
                piece.knots().stream().map(actors::get).toList(),
                piece.legs().stream().map(this::leg).toList());
    }

    private Leg leg(Connected.Leg leg) {
        return new Leg(
                Step.along(
                        leg.line(),
                        actors.get(leg.from()).id(),
                        actors.get(leg.to()).id(),
                        leg.line().isFrom(leg.from())),
                leg.line().tellings().stream()
                        .map(telling -> facts.get((int) telling.ref()).id())
                        .toList(),
                List.of());
    }
}
