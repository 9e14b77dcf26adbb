package org.policygraph.path;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.policygraph.actor.Actor;
import org.policygraph.graph.Retold.Weighed;
import org.policygraph.path.ConnectionFinding.Extent;
import org.policygraph.path.ConnectionFinding.Leg;
import org.policygraph.path.ConnectionFinding.Piece;
import org.policygraph.path.PathAnswer.Engine;
import org.policygraph.path.PathAnswer.Hub;
import org.policygraph.path.engine.Connected;
import org.policygraph.path.engine.ConnectionSearch;
import org.policygraph.profile.NamedActor;
import org.springframework.stereotype.Component;

/** Reads the map around the actors of a question by Cypher, within bounds, and searches what it found. */
@Component
final class BoundedConnections implements ConnectionMap {

    private final PathQueries queries;
    private final Clock clock;

    BoundedConnections(PathQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public ConnectionFinding find(ConnectionQuestion question) {
        Surroundings around = Surroundings.of(question, queries, LocalDate.now(clock));
        Connected found = new ConnectionSearch(around.map(), question, around.places(question))
                .run(() -> Thread.currentThread().isInterrupted());
        List<Hub> hubs = found.hubs().entrySet().stream()
                .map(hub -> BoundedSearch.hub(around.actor(hub.getKey()), hub.getValue()))
                .sorted(Comparator.comparingInt(Hub::shorterPaths).reversed().thenComparing(Hub::id))
                .toList();
        return new ConnectionFinding(
                found.pieces().stream()
                        .map(piece -> piece(piece, question, around))
                        .toList(),
                hubs,
                found.apart().stream()
                        .map(number -> around.actor(number).actor().id().value())
                        .toList(),
                new Extent(
                        Engine.CYPHER,
                        found.extent().count(),
                        found.extent().exact(),
                        found.extent().complete() && around.isComplete()));
    }

    private static Piece piece(Connected.Piece piece, ConnectionQuestion question, Surroundings around) {
        List<NamedActor> actors = piece.knots().stream()
                .map(number -> around.actor(number).actor())
                .toList();
        return new Piece(
                piece.score(),
                piece.cost(),
                actors,
                piece.legs().stream().map(leg -> leg(leg, question, around)).toList());
    }

    private static Leg leg(Connected.Leg leg, ConnectionQuestion question, Surroundings around) {
        Actor.Id from = around.actor(leg.from()).actor().id();
        Actor.Id to = around.actor(leg.to()).actor().id();
        List<String> actions = around.actions(leg.line());
        List<Weighed> weighed = new ArrayList<>();
        if (question.topic() == Topic.LINKS) {
            for (Weighed one : leg.weighed(question.edges())) {
                weighed.add(one.of(actions.get(weighed.size())));
            }
        }
        return new Leg(Step.along(leg.line(), from, to, leg.line().isFrom(leg.from())), actions, weighed);
    }
}
