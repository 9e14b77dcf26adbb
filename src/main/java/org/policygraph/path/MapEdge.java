package org.policygraph.path;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.actor.Actor;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;
import org.policygraph.profile.Direction;
import org.policygraph.profile.Evidence;

/**
 * An edge on a candidate path, without its evidence.
 *
 * @param key its key in the graph
 * @param agent who did it
 * @param verb what it says
 * @param standing its status, belief and dates
 * @param actions the ids of the actions it sums up
 */
record MapEdge(String key, Actor.Id agent, Verb verb, Standing standing, List<String> actions) {

    MapEdge {
        actions = List.copyOf(actions);
    }

    static MapEdge of(Value row) {
        return new MapEdge(
                row.get("key").asString(),
                new Actor.Id(row.get("from").asString()),
                Verb.valueOf(row.get("verb").asString()),
                Standing.of(row),
                row.get("actionIds").asList(Value::asString));
    }

    double belief() {
        return standing.belief();
    }

    int sources() {
        return standing.sources();
    }

    Step step(Actor.Id from, Actor.Id to, List<Evidence> evidence) {
        return new Step(
                from,
                to,
                verb,
                agent.equals(from) ? Direction.FORWARD : Direction.BACKWARD,
                standing.status(),
                standing.first(),
                standing.last(),
                standing.precision(),
                Score.rounded(standing.belief()),
                standing.sources(),
                standing.contested(),
                evidence);
    }

    /** What an edge of the map says about the actions behind it; see {@link Step}. */
    record Standing(
            Status status,
            double belief,
            int sources,
            boolean contested,
            Precision precision,
            @Nullable PartialDate first,
            @Nullable PartialDate last) {

        static Standing of(Value row) {
            Precision precision = Precision.valueOf(row.get("precision").asString());
            return new Standing(
                    Status.valueOf(row.get("status").asString()),
                    row.get("belief").asDouble(),
                    row.get("sources").asInt(),
                    row.get("contested").asBoolean(),
                    precision,
                    PartialDate.of(row.get("first").asLocalDate(null), precision),
                    PartialDate.of(row.get("last").asLocalDate(null), precision));
        }
    }
}
