package org.policygraph.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;
import org.policygraph.path.Finding.Extent;
import org.policygraph.path.Finding.Leg;
import org.policygraph.path.Finding.Trail;
import org.policygraph.path.PathAnswer.Edges;
import org.policygraph.path.PathAnswer.Engine;
import org.policygraph.path.PathAnswer.Filtered;
import org.policygraph.path.PathAnswer.Hub;
import org.policygraph.path.plugin.EmbeddedSearch;
import org.policygraph.profile.Direction;
import org.policygraph.profile.Evidence;
import org.policygraph.profile.GraphReader;
import org.policygraph.profile.NamedActor;
import org.springframework.stereotype.Component;

/** Lets the database search its own map, by {@code policygraph.search}. */
@Component
final class ProcedureSearch implements MapSearch {

    private final GraphReader reader;

    ProcedureSearch(GraphReader reader) {
        this.reader = reader;
    }

    /** Whether the database has that procedure. */
    boolean isThere() {
        return reader.first("path/procedure", Map.of(), row -> row.get("there").asBoolean())
                .orElse(false);
    }

    @Override
    public Finding search(PathQuestion question) {
        Value found = reader.inProcess(EmbeddedSearch::search, question)
                .map(Values::value)
                .orElseGet(() -> byCypher(question));
        if (!found.get("unknown").isNull()) {
            // it was there when its name was looked up
            throw new PathProblem.UnknownActor(found.get("unknown").asString());
        }
        Value edges = found.get("edges");
        List<Hub> hubs = found.get("hubs").asList(ProcedureSearch::hub).stream()
                .sorted(Comparator.comparingInt(Hub::shorterPaths).reversed().thenComparing(Hub::id))
                .toList();
        return new Finding(
                found.get("paths").asList(ProcedureSearch::trail),
                new Filtered(
                        hubs,
                        new Edges(
                                edges.get("status").asInt(),
                                edges.get("date").asInt(),
                                edges.get("belief").asInt(),
                                edges.get("sources").asInt()),
                        found.get("counted").asBoolean()),
                new Extent(Engine.PROCEDURE, found.get("complete").asBoolean()));
    }

    private Value byCypher(PathQuestion question) {
        return reader.values(
                        "path/search",
                        Map.of("from", question.from(), "to", question.to(), "options", QuestionMap.of(question)),
                        row -> row.get("found"))
                .getFirst();
    }

    private static Hub hub(Value hub) {
        NamedActor actor = NamedActor.of(hub.get("actor"));
        return new Hub(
                actor.id(),
                actor.name(),
                hub.get("actor").get("degree").asLong(),
                hub.get("shorterPaths").asInt());
    }

    private static Trail trail(Value path) {
        List<NamedActor> actors = path.get("actors").asList(NamedActor::of);
        Value reasons = path.get("reasons");
        Score score = new Score(
                reasons.get("belief").asDouble(),
                reasons.get("sources").asDouble(),
                reasons.get("recency").asDouble(),
                reasons.get("length").asDouble(),
                reasons.get("informativeness").asDouble());
        List<Leg> legs = new ArrayList<>();
        for (Value step : path.get("steps").values()) {
            legs.add(leg(step, actors.get(legs.size()), actors.get(legs.size() + 1)));
        }
        return new Trail(score, actors, legs);
    }

    private static Leg leg(Value step, NamedActor from, NamedActor to) {
        Precision precision = Precision.valueOf(step.get("precision").asString());
        return new Leg(
                new Step(
                        from.id(),
                        to.id(),
                        Verb.valueOf(step.get("verb").asString()),
                        Direction.valueOf(step.get("direction").asString()),
                        Status.valueOf(step.get("status").asString()),
                        PartialDate.of(step.get("first").asLocalDate(null), precision),
                        PartialDate.of(step.get("last").asLocalDate(null), precision),
                        precision,
                        Score.rounded(step.get("belief").asDouble()),
                        step.get("sources").asInt(),
                        step.get("contested").asBoolean(),
                        step.get("evidence").asList(Evidence::of)),
                step.get("actions").asList(Value::asString));
    }
}
