package org.policygraph.path;

import java.util.List;
import org.policygraph.graph.Retold.Weighed;
import org.policygraph.path.PathAnswer.Engine;
import org.policygraph.path.PathAnswer.Hub;
import org.policygraph.profile.NamedActor;

/**
 * The answer to a question about connections before it is put in words: whoever searched, it looks the same.
 *
 * @param pieces paths, common neighbours, links or one tree; the best first
 * @param hubs what the hub guard closed
 * @param apart the ids of actors that cannot be connected with the others
 */
record ConnectionFinding(List<Piece> pieces, List<Hub> hubs, List<String> apart, Extent extent) {

    /**
     * How far a search went.
     *
     * @param engine what searched
     * @param count how many there are, given or not
     * @param exact whether none can be better
     * @param complete whether everything was looked at
     */
    record Extent(Engine engine, long count, boolean exact, boolean complete) {}

    /**
     * A part of the map.
     *
     * @param cost of a tree, what it was chosen by
     */
    record Piece(Score score, double cost, List<NamedActor> actors, List<Leg> legs) {}

    /**
     * A step that has no evidence yet.
     *
     * @param actions the ids of the actions it tells of
     * @param weighed of a link, the belief in each of them in its parts
     */
    record Leg(Step step, List<String> actions, List<Weighed> weighed) {}
}
