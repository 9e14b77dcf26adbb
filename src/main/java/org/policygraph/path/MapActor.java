package org.policygraph.path;

import org.neo4j.driver.Value;
import org.policygraph.actor.ActorKind;
import org.policygraph.profile.NamedActor;

/**
 * An actor on a candidate path.
 *
 * @param actor who
 * @param degree how many edges of the map touch it
 */
record MapActor(NamedActor actor, long degree) {

    static MapActor of(Value row) {
        return new MapActor(NamedActor.of(row), row.get("degree").asLong());
    }

    boolean isCountry() {
        return actor.kind() == ActorKind.COUNTRY;
    }
}
