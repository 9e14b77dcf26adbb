package org.policygraph.path;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.actor.ActorKind;
import org.policygraph.document.PartialDate;

/**
 * How are two actors connected? All defaults and limits of path search stand here.
 *
 * @param from the id, name or an alias of the actor the paths start from; at most {@value #LONGEST_NAME} characters
 * @param to the same for the actor they lead to
 * @param reach how many paths, and how far
 * @param edges which edges of the map they may take
 * @param actors which actors they may and must run through
 */
public record PathQuestion(
        String from,
        String to,
        @JsonUnwrapped Reach reach,
        @JsonUnwrapped EdgeFilter edges,
        @JsonUnwrapped ActorFilter actors) {

    static final int LONGEST_NAME = 300;

    /**
     * Checks every value.
     *
     * @throws PathProblem.BadValue naming the first value that is not legal, and what would be
     */
    public PathQuestion {
        requireName("from", from);
        requireName("to", to);
        if (actors.mustPass().size() >= reach.maxHops()) {
            throw new PathProblem.BadValue(
                    "mustPass",
                    String.join(",", actors.mustPass()),
                    "a path of " + reach.maxHops() + " steps passes " + (reach.maxHops() - 1) + " actors at most");
        }
    }

    /** The same through any actors. */
    public PathQuestion(String from, String to, Reach reach, EdgeFilter edges) {
        this(from, to, reach, edges, ActorFilter.ANYBODY);
    }

    /** The three best paths of at most four hops, over everything that is not told as untrue. */
    public static PathQuestion between(String from, String to) {
        return new PathQuestion(from, to, Reach.DEFAULT, EdgeFilter.DEFAULT);
    }

    /**
     * The same with ids for names.
     *
     * @throws PathProblem.BadValue when a path would have to pass an actor and to avoid it
     */
    PathQuestion resolved(String fromId, String toId, ActorFilter ids) {
        Set<String> ends = Set.of(fromId, toId);
        first(ids.mustPass, ends)
                .ifPresent(end -> refuse("mustPass", end, "every path has that end; name actors on the way"));
        first(ids.mustAvoid, ends)
                .ifPresent(end -> refuse("mustAvoid", end, "every path has that end; name actors on the way"));
        first(ids.mustAvoid, Set.copyOf(ids.mustPass))
                .ifPresent(both -> refuse("mustAvoid", both, "mustPass has it as well; leave it out of one of them"));
        return new PathQuestion(fromId, toId, reach, edges, ids);
    }

    private static Optional<String> first(List<String> some, Set<String> others) {
        return some.stream().filter(others::contains).findFirst();
    }

    private static void refuse(String parameter, Object value, String legal) {
        throw new PathProblem.BadValue(parameter, value, legal);
    }

    private static <E extends Enum<E>> Set<E> sorted(String parameter, Collection<E> values, Class<E> type) {
        if (values.isEmpty()) {
            throw new PathProblem.BadValue(parameter, "", "leave it out, or name some of " + EnumSet.allOf(type));
        }
        return Collections.unmodifiableSet(EnumSet.copyOf(values));
    }

    static void requireName(String parameter, String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            String shown = name.length() > LONGEST_NAME ? name.substring(0, 40) + "…" : name;
            throw new PathProblem.BadValue(
                    parameter, shown, "give the id or name of an actor, 1 to " + LONGEST_NAME + " characters");
        }
    }

    /**
     * How many paths, how far they may lead, and which way.
     *
     * @param k how many paths at most, 1 to {@value #MOST_PATHS}; 3 unless told
     * @param maxHops the most steps of one path, 1 to {@value #MOST_HOPS}; 4 unless told
     * @param hubs whether the hub guard is on, as it is unless told: no path then runs through an actor with more edges
     *     in the map than {@code hubLimit}
     * @param hubLimit the most edges an actor on the way may have, 1 to {@value #MOST_EDGES}; null, as it is unless
     *     told, for 40, in larger maps twice the square root of the number of actors
     * @param direction whether each step must be done by the actor it starts from; ANY unless told
     */
    public record Reach(
            int k,
            int maxHops,

            @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Usual.class)
            boolean hubs,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer hubLimit,

            @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Usual.class)
            Heading direction) {

        public static final Reach DEFAULT = new Reach(3, 4, true);

        static final int MOST_PATHS = 100;
        static final int MOST_HOPS = 8;
        static final int MOST_EDGES = 1_000_000_000;

        public Reach {
            requireWithin("k", k, MOST_PATHS);
            requireWithin("maxHops", maxHops, MOST_HOPS);
            if (hubLimit != null) {
                requireWithin("hubLimit", hubLimit, MOST_EDGES);
                if (!hubs) {
                    refuse("hubLimit", hubLimit, "hubs is false, so that no limit holds; leave one of them out");
                }
            }
        }

        /** Either way along each edge, with the usual limit for hubs. */
        public Reach(int k, int maxHops, boolean hubs) {
            this(k, maxHops, hubs, null, Heading.ANY);
        }

        private static void requireWithin(String parameter, int value, int most) {
            if (value < 1 || value > most) {
                refuse(parameter, value, "it runs from 1 to " + most);
            }
        }
    }

    /** Which way the steps of a path may lead. */
    public enum Heading {
        /** With an edge or against it. */
        ANY,
        /** From who did something to whom it was done to. */
        FORWARD
    }

    /**
     * Which actors a path may and must run through; its ends are free of that.
     *
     * @param kinds what they may be; anything unless told, never empty
     * @param mustPass ids, names or aliases of actors that each path runs through, in any order, fewer than
     *     {@code maxHops}; none unless told
     * @param mustAvoid ids, names or aliases of actors that no path runs through, at most {@value #MOST_ACTORS}; none
     *     unless told
     */
    public record ActorFilter(
            @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Usual.class)
            Set<ActorKind> kinds,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> mustPass,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> mustAvoid) {

        public static final ActorFilter ANYBODY = new ActorFilter(EnumSet.allOf(ActorKind.class), List.of(), List.of());

        static final int MOST_ACTORS = 20;

        public ActorFilter {
            kinds = sorted("kinds", kinds, ActorKind.class);
            mustPass = names("mustPass", mustPass);
            mustAvoid = names("mustAvoid", mustAvoid);
        }

        private static List<String> names(String parameter, List<String> names) {
            names.forEach(name -> requireName(parameter, name));
            if (names.size() > MOST_ACTORS) {
                refuse(parameter, names.size() + " actors", "name at most " + MOST_ACTORS);
            }
            return List.copyOf(new LinkedHashSet<>(names));
        }
    }

    /** Equal to every value that is so unless told, so that JSON leaves it out; Jackson asks by {@code equals}. */
    private static final class Usual {

        private static final Set<Object> VALUES = Set.of(
                EdgeFilter.DEFAULT.verbs(),
                EdgeFilter.DEFAULT.status(),
                EdgeFilter.DEFAULT.minSources(),
                Reach.DEFAULT.hubs(),
                Reach.DEFAULT.direction(),
                ActorFilter.ANYBODY.kinds());

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
     * @param minSources the fewest independent sources, 1 to {@value #MOST_SOURCES}; 1 unless told
     * @param period when it must have happened, and been known; any time unless told
     */
    public record EdgeFilter(
            @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Usual.class)
            Set<Verb> verbs,

            @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Usual.class)
            Set<Status> status,

            @JsonInclude(JsonInclude.Include.NON_DEFAULT) double minBelief,

            @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Usual.class)
            int minSources,

            @JsonUnwrapped Period period) {

        public static final EdgeFilter DEFAULT = new EdgeFilter(EnumSet.allOf(Verb.class), positive(), 0, Period.ANY);

        static final int MOST_SOURCES = 1000;

        public EdgeFilter {
            verbs = sorted("verbs", verbs, Verb.class);
            status = sorted("status", status, Status.class);
            if (!(minBelief >= 0 && minBelief <= 1)) {
                refuse("minBelief", minBelief, "it runs from 0 to 1");
            }
            if (minSources < 1 || minSources > MOST_SOURCES) {
                refuse("minSources", minSources, "it runs from 1 to " + MOST_SOURCES);
            }
        }

        /** However many sources say so. */
        public EdgeFilter(Set<Verb> verbs, Set<Status> status, double minBelief, Period period) {
            this(verbs, status, minBelief, 1, period);
        }

        private static Set<Status> positive() {
            EnumSet<Status> positive = EnumSet.allOf(Status.class);
            positive.removeIf(Status::isNegative);
            return positive;
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
