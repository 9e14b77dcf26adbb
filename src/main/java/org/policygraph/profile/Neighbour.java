package org.policygraph.profile;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;

/**
 * An actor at the other end of an edge of the map.
 *
 * @param actor who
 * @param verb what the edge says
 * @param direction whether it was done to that actor or by it
 * @param actions how many actions the edge sums up
 * @param sources how many independent sources speak of them
 * @param first when it first happened, null when unknown
 * @param last when it last happened, null when unknown
 * @param status how far the action has come
 * @param belief how far it is to be believed, 0 to 1
 * @param contested whether somebody denies it
 */
public record Neighbour(
        NamedActor actor,
        Verb verb,
        Direction direction,
        int actions,
        int sources,
        @Nullable PartialDate first,
        @Nullable PartialDate last,
        Status status,
        double belief,
        boolean contested) {

    static Neighbour of(MapAccessor row) {
        Precision precision = Precision.valueOf(row.get("precision").asString());
        return new Neighbour(
                NamedActor.of(row),
                Verb.valueOf(row.get("verb").asString()),
                row.get("forward").asBoolean() ? Direction.FORWARD : Direction.BACKWARD,
                row.get("actions").asInt(),
                row.get("sources").asInt(),
                PartialDate.of(row.get("first").asLocalDate(null), precision),
                PartialDate.of(row.get("last").asLocalDate(null), precision),
                Status.valueOf(row.get("status").asString()),
                row.get("belief").asDouble(),
                row.get("contested").asBoolean());
    }
}
