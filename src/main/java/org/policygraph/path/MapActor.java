package org.policygraph.path;

import org.neo4j.driver.types.MapAccessor;
import org.policygraph.profile.NamedActor;

/**
 * An actor as a path may run through it.
 *
 * @param actor who
 * @param degree how many edges of the map touch it
 * @param all how many actors the map has
 */
record MapActor(NamedActor actor, long degree, long all) {

    static MapActor of(MapAccessor row) {
        return new MapActor(
                NamedActor.of(row), row.get("degree").asLong(), row.get("all").asLong());
    }
}
