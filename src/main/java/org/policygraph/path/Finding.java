package org.policygraph.path;

import java.util.List;
import org.policygraph.path.PathAnswer.Engine;
import org.policygraph.path.PathAnswer.Filtered;
import org.policygraph.profile.NamedActor;

/**
 * The answer to a path question before it is put in words: whoever searched, it looks the same.
 *
 * @param trails the best first
 * @param extent how far the search went
 */
record Finding(List<Trail> trails, Filtered filtered, Extent extent) {

    /**
     * How far a search went.
     *
     * @param engine what searched
     * @param complete whether every path was tried
     */
    record Extent(Engine engine, boolean complete) {}

    /**
     * A path with the actions behind each of its steps.
     *
     * @param actors one more than legs
     */
    record Trail(Score score, List<NamedActor> actors, List<Leg> legs) {}

    /**
     * A step that has no evidence yet.
     *
     * @param actions the ids of the actions it tells of
     */
    record Leg(Step step, List<String> actions) {}
}
