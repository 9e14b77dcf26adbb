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

/** The options of a {@link ConnectionQuestion} as they stand in a URL, those of each topic under the same names. */
sealed interface ConnectionParameters {

    /** Those that are given, by their names. */
    default Map<String, Object> options() {
        Map<String, Object> options = new LinkedHashMap<>();
        for (RecordComponent component : getClass().getRecordComponents()) {
            Object value = value(component);
            if (value != null) {
                options.put(component.getName(), value);
            }
        }
        return options;
    }

    private @Nullable Object value(RecordComponent component) {
        try {
            return component.getAccessor().invoke(this);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    /** Options of shortest paths and of paths between sets. */
    record OfPaths(
            @Parameter(description = "how many paths are given, 1 to 100; 10 unless told") @Nullable
            Integer k,

            @Parameter(description = "most steps of a path, 1 to 8; 4 unless told") @Nullable
            Integer maxHops,

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

            @Parameter(description = "how far a step has come; all but NEGATED and DENIED unless told") @Nullable
            Set<Status> status,

            @Parameter(description = "least belief of a step, 0 to 1") @Nullable
            Double minBelief,

            @Parameter(description = "fewest independent sources of a step; 1 unless told") @Nullable
            Integer minSources,

            @Parameter(description = "whether no step may end before an earlier one begins") @Nullable
            Boolean timeRespecting,

            @Parameter(description = "ANY, or FORWARD for steps done by the actor they start from; ANY unless told")
            @Nullable
            Heading direction,

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
            List<String> mustAvoid,

            @Parameter(description = "ids, names or aliases of actors that each path runs through") @Nullable
            List<String> mustPass)
            implements ConnectionParameters {}

    /** Options of common neighbours. */
    record OfNeighbours(
            @Parameter(description = "how many neighbours are given, 1 to 100; 10 unless told") @Nullable
            Integer k,

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

            @Parameter(description = "how far a step has come; all but NEGATED and DENIED unless told") @Nullable
            Set<Status> status,

            @Parameter(description = "least belief of a step, 0 to 1") @Nullable
            Double minBelief,

            @Parameter(description = "fewest independent sources of a step; 1 unless told") @Nullable
            Integer minSources,

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
            implements ConnectionParameters {}

    /** Options of links. */
    record OfLinks(
            @Parameter(description = "how many actions of each edge are told, 1 to 100; 20 unless told") @Nullable
            Integer k,

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

            @Parameter(description = "how far an action has come; everything unless told") @Nullable
            Set<Status> status,

            @Parameter(description = "least belief of a step, 0 to 1") @Nullable
            Double minBelief,

            @Parameter(description = "fewest independent sources of a step; 1 unless told") @Nullable
            Integer minSources)
            implements ConnectionParameters {}

    /** Options of a connecting subgraph. */
    record OfSubgraph(
            @Parameter(description = "most steps within which two of the actors are looked for, 1 to 8; 4 unless told")
            @Nullable
            Integer maxHops,

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

            @Parameter(description = "how far a step has come; all but NEGATED and DENIED unless told") @Nullable
            Set<Status> status,

            @Parameter(description = "least belief of a step, 0 to 1") @Nullable
            Double minBelief,

            @Parameter(description = "fewest independent sources of a step; 1 unless told") @Nullable
            Integer minSources,

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
            implements ConnectionParameters {}
}
