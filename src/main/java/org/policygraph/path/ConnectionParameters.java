package org.policygraph.path;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.actor.ActorKind;
import org.policygraph.document.PartialDate;
import org.policygraph.path.PathQuestion.Heading;

/**
 * The options of a {@link ConnectionQuestion} as they stand in a URL, each topic's in groups that it shares with others; a
 * URL knows nothing of the groups.
 */
sealed interface ConnectionParameters {

    /** Options of shortest paths and of paths between sets. */
    record OfPaths(Count count, Reach reach, Edges edges, Course course, Between between)
            implements ConnectionParameters {}

    /** Options of common neighbours. */
    record OfNeighbours(Count count, Edges edges, Between between) implements ConnectionParameters {}

    /** Options of links. */
    record OfLinks(Count count, Edges edges) implements ConnectionParameters {}

    /** Options of a connecting subgraph. */
    record OfSubgraph(Reach reach, Edges edges, Between between) implements ConnectionParameters {}

    /** Some options that belong together. */
    sealed interface Group {}

    /** How many are given. */
    record Count(
            @Parameter(
                    description =
                            "how many are given, 1 to 100; 10 paths or neighbours unless told, 20 actions of each edge")
            @Nullable
            Integer k)
            implements Group {}

    /** How far is looked. */
    record Reach(
            @Parameter(description = "most steps from one actor to another, 1 to 8; 4 unless told") @Nullable
            Integer maxHops)
            implements Group {}

    /** Which edges count. */
    record Edges(
            @Parameter(description = "what a step may say; all verbs unless told") @Nullable
            Set<Verb> verbs,

            @Parameter(description = "what no step may say; none unless told") @Nullable
            Set<Verb> notVerbs,

            @Parameter(description = "a step happened then or later") @Nullable
            PartialDate since,

            @Parameter(description = "a step happened then or earlier") @Nullable
            PartialDate until,

            @Parameter(description = "only what was published by then") @Nullable
            PartialDate asOf,

            @Parameter(
                    description =
                            "how far a step has come; unless told all but NEGATED and DENIED, and everything for links")
            @Nullable
            Set<Status> status,

            @Parameter(description = "least belief of a step, 0 to 1") @Nullable
            Double minBelief,

            @Parameter(description = "fewest independent sources of a step; 1 unless told") @Nullable
            Integer minSources)
            implements Group {}

    /** How paths lead. */
    record Course(
            @Parameter(description = "whether no step may end before an earlier one begins") @Nullable
            Boolean timeRespecting,

            @Parameter(description = "ANY, or FORWARD for steps done by the actor they start from; ANY unless told")
            @Nullable
            Heading direction,

            @Parameter(description = "ids, names or aliases of actors that each path runs through") @Nullable
            List<String> mustPass)
            implements Group {}

    /** Who may stand between others. */
    record Between(
            @Parameter(description = "whether the hub guard is on; true unless told") @Nullable
            Boolean hubs,

            @Parameter(description = "most edges of an actor between others; 40 unless told, more in larger maps")
            @Nullable
            Integer hubLimit,

            @Parameter(description = "what actors between others may be; anything unless told") @Nullable
            Set<ActorKind> kinds,

            @Parameter(description = "what no actor between others may be; none unless told") @Nullable
            Set<ActorKind> notKinds,

            @Parameter(description = "ids, names or aliases of actors that stand between no others") @Nullable
            List<String> mustAvoid)
            implements Group {}

    /** Those that are given, by their names. */
    default Map<String, Object> options() {
        Map<String, Object> options = new LinkedHashMap<>();
        given(this, options);
        return options;
    }

    private static void given(Object group, Map<String, Object> options) {
        for (RecordComponent component : group.getClass().getRecordComponents()) {
            Object value = value(group, component);
            if (value instanceof Group inner) {
                given(inner, options);
            } else if (value != null) {
                options.put(component.getName(), value);
            }
        }
    }

    private static @Nullable Object value(Object group, RecordComponent component) {
        try {
            return component.getAccessor().invoke(group);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
