package org.policygraph.path;

import org.neo4j.driver.types.MapAccessor;
import org.policygraph.actor.ActorKind;
import org.policygraph.profile.NamedActor;

/**
 * An actor as a path may run through it.
 *
 * <p>Two actors with d edges each, in a map of E edges, share one by mere chance when d exceeds √(2E); with about two
 * edges for each of n actors that is 2√n. A path through an actor busier than that says nothing, so it is a hub. In
 * small maps {@value #FEWEST} edges are allowed to anybody.
 *
 * @param actor who
 * @param degree how many edges of the map touch it
 * @param isHub whether so many do that the hub guard closes it
 */
record MapActor(NamedActor actor, long degree, boolean isHub) {

    /** Nobody with so few edges is a hub. */
    static final int FEWEST = 40;

    static MapActor of(MapAccessor row) {
        long degree = row.get("degree").asLong();
        long all = row.get("all").asLong();
        return new MapActor(NamedActor.of(row), degree, degree > mostEdges(all));
    }

    /**
     * The most edges an actor may have without being a hub.
     *
     * @param actors how many actors the map has
     */
    static double mostEdges(long actors) {
        return Math.max(FEWEST, 2 * Math.sqrt((double) actors));
    }

    boolean isCountry() {
        return actor.kind() == ActorKind.COUNTRY;
    }
}
