package org.policygraph.path;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.actor.Actor;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;
import org.policygraph.graph.Retold.Weighed;
import org.policygraph.path.ConnectionFinding.Extent;
import org.policygraph.path.ConnectionFinding.Leg;
import org.policygraph.path.ConnectionFinding.Piece;
import org.policygraph.path.PathAnswer.Engine;
import org.policygraph.path.PathAnswer.Hub;
import org.policygraph.profile.Direction;
import org.policygraph.profile.GraphReader;
import org.policygraph.profile.NamedActor;
import org.springframework.stereotype.Component;

/** Lets the database search its own map, by {@code policygraph.connection}. */
@Component
final class ProcedureConnections implements ConnectionMap {

    private final GraphReader reader;

    ProcedureConnections(GraphReader reader) {
        this.reader = reader;
    }

    /** Whether the database has that procedure. */
    boolean isThere() {
        return reader.first(
                        "path/connection-procedure",
                        Map.of(),
                        row -> row.get("there").asBoolean())
                .orElse(false);
    }

    @Override
    public ConnectionFinding find(ConnectionQuestion question) {
        Value found = reader.all(
                        "path/connection",
                        Map.of(
                                "topic",
                                question.topic().name(),
                                "from",
                                question.ends().from(),
                                "to",
                                question.ends().to(),
                                "options",
                                question.options()),
                        row -> row.get("found"))
                .getFirst();
        return new ConnectionFinding(
                found.get("pieces").asList(ProcedureConnections::piece),
                found.get("hubs").asList(ProcedureConnections::hub).stream()
                        .sorted(Comparator.comparingInt(Hub::shorterPaths)
                                .reversed()
                                .thenComparing(Hub::id))
                        .toList(),
                found.get("apart").asList(Value::asString),
                new Extent(
                        Engine.PROCEDURE,
                        found.get("count").asLong(),
                        found.get("exact").asBoolean(),
                        found.get("complete").asBoolean()));
    }

    private static Hub hub(Value hub) {
        NamedActor actor = NamedActor.of(hub.get("actor"));
        return new Hub(
                actor.id(),
                actor.name(),
                hub.get("actor").get("degree").asLong(),
                hub.get("shorterPaths").asInt());
    }

    private static Piece piece(Value piece) {
        Value reasons = piece.get("reasons");
        return new Piece(
                new Score(
                        reasons.get("belief").asDouble(),
                        reasons.get("sources").asDouble(),
                        reasons.get("recency").asDouble(),
                        reasons.get("length").asDouble(),
                        reasons.get("informativeness").asDouble()),
                piece.get("cost").asDouble(),
                piece.get("actors").asList(NamedActor::of),
                piece.get("steps").asList(ProcedureConnections::leg));
    }

    private static Leg leg(Value step) {
        Precision precision = Precision.valueOf(step.get("precision").asString());
        return new Leg(
                new Step(
                        new Actor.Id(step.get("from").asString()),
                        new Actor.Id(step.get("to").asString()),
                        Verb.valueOf(step.get("verb").asString()),
                        Direction.valueOf(step.get("direction").asString()),
                        Status.valueOf(step.get("status").asString()),
                        PartialDate.of(step.get("first").asLocalDate(null), precision),
                        PartialDate.of(step.get("last").asLocalDate(null), precision),
                        precision,
                        Score.rounded(step.get("belief").asDouble()),
                        step.get("sources").asInt(),
                        step.get("contested").asBoolean(),
                        List.of()),
                step.get("actions").asList(Value::asString),
                step.get("weighed", Values.value(List.of())).asList(ProcedureConnections::weighed));
    }

    private static Weighed weighed(Value action) {
        return new Weighed(
                action.get("id").asString(),
                Status.valueOf(action.get("status").asString()),
                action.get("belief").asDouble(),
                action.get("support").asDouble(),
                action.get("denial").asDouble(),
                action.get("sources").asInt(),
                action.get("contested").asBoolean());
    }
}
