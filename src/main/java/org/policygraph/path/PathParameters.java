package org.policygraph.path;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.actor.ActorKind;
import org.policygraph.document.PartialDate;
import org.policygraph.path.PathQuestion.ActorFilter;
import org.policygraph.path.PathQuestion.EdgeFilter;
import org.policygraph.path.PathQuestion.Heading;
import org.policygraph.path.PathQuestion.Period;
import org.policygraph.path.PathQuestion.Reach;

/** A path question as it stands in a URL; what is left out has the default of {@link PathQuestion}. */
public record PathParameters(
        @Parameter(required = true, description = "id, name or alias of an actor") @Nullable
        String from,

        @Parameter(required = true, description = "id, name or alias of another actor") @Nullable
        String to,

        @Parameter(description = "how many paths, 1 to 100; 3 unless told") @Nullable
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

        @Parameter(description = "most edges of an actor on the way; 40 unless told, more in larger maps") @Nullable
        Integer hubLimit,

        @Parameter(description = "what actors on the way may be; anything unless told") @Nullable
        Set<ActorKind> kinds,

        @Parameter(description = "what no actor on the way may be; none unless told") @Nullable
        Set<ActorKind> notKinds,

        @Parameter(description = "ids, names or aliases of actors that each path runs through") @Nullable
        List<String> mustPass,

        @Parameter(description = "ids, names or aliases of actors that no path runs through") @Nullable
        List<String> mustAvoid) {

    /** The question itself.
     *
     * @throws PathProblem.BadValue naming the first value that is not legal, and what would be
     */
    public PathQuestion question() {
        return new PathQuestion(or(from, ""), or(to, ""), reach(), edges(), actors());
    }

    private Reach reach() {
        Reach standard = Reach.DEFAULT;
        return new Reach(
                or(k, standard.k()),
                or(maxHops, standard.maxHops()),
                or(hubs, standard.hubs()),
                hubLimit,
                or(direction, standard.direction()));
    }

    private EdgeFilter edges() {
        EdgeFilter standard = EdgeFilter.DEFAULT;
        return new EdgeFilter(
                Without.of("notVerbs", or(verbs, standard.verbs()), notVerbs),
                or(status, standard.status()),
                or(minBelief, standard.minBelief()),
                or(minSources, standard.minSources()),
                new Period(since, until, asOf, or(timeRespecting, false)));
    }

    private ActorFilter actors() {
        ActorFilter standard = ActorFilter.ANYBODY;
        return new ActorFilter(
                Without.of("notKinds", or(kinds, standard.kinds()), notKinds),
                or(mustPass, standard.mustPass()),
                or(mustAvoid, standard.mustAvoid()));
    }

    private static <T> T or(@Nullable T given, T standard) {
        return given == null ? standard : given;
    }
}
