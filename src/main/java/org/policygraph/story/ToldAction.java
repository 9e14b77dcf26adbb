package org.policygraph.story;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Plover;
import org.policygraph.action.Status;
import org.policygraph.document.Basis;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;
import org.policygraph.profile.NamedActor;

/**
 * An action of the story.
 *
 * @param id its id
 * @param kind what was done
 * @param plover its type in PLOVER, null for a tie, which is no event
 * @param agent who did it, null when unknown
 * @param patient to whom, null when unknown
 * @param over what it is about, null when not told
 * @param start the first date it can mean, null when unknown
 * @param end the last one, null when unknown
 * @param precision how much of these dates is known
 * @param basis where they come from
 * @param status how far it has come
 * @param belief how far it is to be believed, 0 to 1
 * @param sources how many independent sources tell of it
 * @param contested whether somebody denies it
 */
public record ToldAction(
        String id,
        ActionKind kind,
        @Nullable Plover plover,
        @Nullable NamedActor agent,
        @Nullable NamedActor patient,
        @Nullable String over,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        Precision precision,
        Basis basis,
        Status status,
        double belief,
        int sources,
        boolean contested) {

    /** Reads the map of an action that a query gave, with {@code agent} and {@code patient} in it. */
    static ToldAction of(Value action) {
        ActionKind kind = ActionKind.valueOf(action.get("code").asString());
        Status status = Status.valueOf(action.get("status").asString());
        Precision precision = Precision.valueOf(action.get("precision").asString());
        return new ToldAction(
                action.get("id").asString(),
                kind,
                kind.plover(status),
                actor(action.get("agent")),
                actor(action.get("patient")),
                action.get("over").asString(null),
                PartialDate.of(action.get("start").asLocalDate(null), precision),
                PartialDate.of(action.get("end").asLocalDate(null), precision),
                precision,
                Basis.valueOf(action.get("basis").asString()),
                status,
                action.get("belief").asDouble(),
                action.get("sources").asInt(),
                action.get("contested").asBoolean());
    }

    private static @Nullable NamedActor actor(Value actor) {
        return actor.isNull() ? null : NamedActor.of(actor);
    }
}
