package org.policygraph.profile;

import java.util.Arrays;
import org.neo4j.driver.types.MapAccessor;
import org.policygraph.actor.Actor;
import org.policygraph.actor.ActorKind;

/**
 * An actor as an answer mentions it.
 *
 * @param id its stable key
 * @param name as an analyst writes it
 * @param kind what it is
 */
public record NamedActor(Actor.Id id, String name, ActorKind kind) {

    /** Reads {@code id}, {@code name} and {@code label} of a row or map that a query gave. */
    public static NamedActor of(MapAccessor row) {
        return of(
                row.get("id").asString(),
                row.get("name").asString(),
                row.get("label").asString());
    }

    static NamedActor of(String id, String name, String label) {
        return new NamedActor(new Actor.Id(id), name, kind(label));
    }

    static ActorKind kind(String label) {
        return Arrays.stream(ActorKind.values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The label '" + label + "' is no kind of actor"));
    }
}
