package org.policygraph.path;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.document.PartialDate;
import org.policygraph.path.PathQuestion.EdgeFilter;
import org.policygraph.path.PathQuestion.Period;
import org.policygraph.path.PathQuestion.Reach;

/** A path question as it stands in a URL; what is left out has the default of {@link PathQuestion}. */
record PathParameters(
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

        @Parameter(description = "whether no step may end before an earlier one begins") @Nullable
        Boolean timeRespecting,

        @Parameter(description = "whether the hub guard is on; true unless told") @Nullable
        Boolean hubs) {

    PathQuestion question() {
        return new PathQuestion(or(from, ""), or(to, ""), reach(), edges());
    }

    private Reach reach() {
        Reach standard = Reach.DEFAULT;
        return new Reach(or(k, standard.k()), or(maxHops, standard.maxHops()), or(hubs, standard.hubs()));
    }

    private EdgeFilter edges() {
        EdgeFilter standard = EdgeFilter.DEFAULT;
        Period period = new Period(since, until, asOf, or(timeRespecting, false));
        return new EdgeFilter(
                or(verbs, standard.verbs()),
                or(status, standard.status()),
                or(minBelief, standard.minBelief()),
                period);
    }

    private static <T> T or(@Nullable T given, T standard) {
        return given == null ? standard : given;
    }
}
