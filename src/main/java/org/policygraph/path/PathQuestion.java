package org.policygraph.path;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.document.PartialDate;

/**
 * How are two actors connected? All defaults and limits of path search stand here.
 *
 * @param from the id, name or an alias of the actor the paths start from; at most {@value #LONGEST_NAME} characters
 * @param to the same for the actor they lead to
 * @param reach how many paths, and how far
 * @param edges which edges of the map they may take
 */
public record PathQuestion(
        String from,
        String to,
        @JsonUnwrapped Reach reach,
        @JsonUnwrapped EdgeFilter edges) {

    static final int LONGEST_NAME = 300;

    /**
     * Checks every value.
     *
     * @throws PathProblem.BadValue naming the first value that is not legal, and what would be
     */
    public PathQuestion {
        requireName("from", from);
        requireName("to", to);
    }

    /** The three best paths of at most four hops, over everything that is not told as untrue. */
    public static PathQuestion between(String from, String to) {
        return new PathQuestion(from, to, Reach.DEFAULT, EdgeFilter.DEFAULT);
    }

    PathQuestion resolved(String fromId, String toId) {
        return new PathQuestion(fromId, toId, reach, edges);
    }

    private static void requireName(String parameter, String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            String shown = name.length() > LONGEST_NAME ? name.substring(0, 40) + "…" : name;
            throw new PathProblem.BadValue(
                    parameter, shown, "give the id or name of an actor, 1 to " + LONGEST_NAME + " characters");
        }
    }

    /**
     * How many paths, and how far they may lead.
     *
     * @param k how many paths at most, 1 to {@value #MOST_PATHS}; 3 unless told
     * @param maxHops the most steps of one path, 1 to {@value #MOST_HOPS}; 4 unless told
     * @param hubs whether the hub guard is on, as it is unless told: no path then runs through an actor with more than
     *     40 edges in the map, in larger maps more than twice the square root of the number of actors
     */
    public record Reach(
            int k,
            int maxHops,

            @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Usual.class)
            boolean hubs) {

        public static final Reach DEFAULT = new Reach(3, 4, true);

        static final int MOST_PATHS = 100;
        static final int MOST_HOPS = 8;

        public Reach {
            requireWithin("k", k, MOST_PATHS);
            requireWithin("maxHops", maxHops, MOST_HOPS);
        }

        private static void requireWithin(String parameter, int value, int most) {
            if (value < 1 || value > most) {
                throw new PathProblem.BadValue(parameter, value, "it runs from 1 to " + most);
            }
        }
    }

    /** Equal to every value that is so unless told, so that JSON leaves it out; Jackson asks by {@code equals}. */
    private static final class Usual {

        private static final Set<Object> VALUES =
                Set.of(EdgeFilter.DEFAULT.verbs(), EdgeFilter.DEFAULT.status(), Reach.DEFAULT.hubs());

        @Override
        @SuppressWarnings("EqualsUnsafeCast") // it stands for values of other types
        public boolean equals(Object value) {
            return value != null && VALUES.contains(value);
        }

        @Override
        public int hashCode() {
            return VALUES.hashCode();
        }
    }

    /**
     * Which edges of the map a path may take: those with an action that passes, of which only such actions are shown.
     *
     * @param verbs what they may say; all verbs unless told, never empty
     * @param status how far the action must have come; all but NEGATED and DENIED unless told, never empty
     * @param minBelief the least belief, 0 to 1; 0 unless told
     * @param period when it must have happened, and been known; any time unless told
     */
    public record EdgeFilter(
            @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Usual.class)
            Set<Verb> verbs,

            @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Usual.class)
            Set<Status> status,

            @JsonInclude(JsonInclude.Include.NON_DEFAULT) double minBelief,
            @JsonUnwrapped Period period) {

        public static final EdgeFilter DEFAULT = new EdgeFilter(EnumSet.allOf(Verb.class), positive(), 0, Period.ANY);

        public EdgeFilter {
            verbs = sorted("verbs", verbs, Verb.class);
            status = sorted("status", status, Status.class);
            if (!(minBelief >= 0 && minBelief <= 1)) {
                throw new PathProblem.BadValue("minBelief", minBelief, "it runs from 0 to 1");
            }
        }

        private static Set<Status> positive() {
            EnumSet<Status> positive = EnumSet.allOf(Status.class);
            positive.removeIf(Status::isNegative);
            return positive;
        }

        private static <E extends Enum<E>> Set<E> sorted(String parameter, Collection<E> values, Class<E> type) {
            if (values.isEmpty()) {
                throw new PathProblem.BadValue(parameter, "", "leave it out, or name some of " + EnumSet.allOf(type));
            }
            return Collections.unmodifiableSet(EnumSet.copyOf(values));
        }
    }

    /**
     * When a step must have happened, and by when it must have been known. A step whose date is unknown passes none of
     * {@code since} and {@code until}, and stands in a time-respecting path only when it is the only step.
     *
     * @param since the first day on which a step may have happened; null for any
     * @param until the last one; null for any
     * @param asOf the day by which a step must have been reported: only claims of articles published by then count,
     *     also for its status and belief. Null for today
     * @param timeRespecting whether no step may have ended before an earlier one began; false unless told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Period(
            @Nullable PartialDate since,
            @Nullable PartialDate until,
            @Nullable PartialDate asOf,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean timeRespecting) {

        public static final Period ANY = new Period(null, null, null, false);

        public Period {
            if (since != null && until != null && since.firstDay().isAfter(until.lastDay())) {
                throw new PathProblem.BadValue("since", since, "it must not be after until, " + until);
            }
        }
    }
}
