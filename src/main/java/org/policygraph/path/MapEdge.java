package org.policygraph.path;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.policygraph.action.Verb;
import org.policygraph.actor.Actor;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;
import org.policygraph.graph.Retold;
import org.policygraph.graph.Standing;
import org.policygraph.path.PathQuestion.EdgeFilter;
import org.policygraph.path.PathQuestion.Period;
import org.policygraph.profile.Direction;
import org.policygraph.profile.Evidence;

/** An edge of the map as the filter of a question leaves it. */
sealed interface MapEdge {

    Ends ends();

    /** When it happened. */
    Standing.Days days();

    /**
     * Which edge it is.
     *
     * @param key its key in the graph
     * @param agent who did it
     * @param verb what
     * @param patient to whom
     */
    record Ends(String key, Actor.Id agent, Verb verb, Actor.Id patient) {

        boolean touches(Actor.Id actor) {
            return agent.equals(actor) || patient.equals(actor);
        }

        Actor.Id other(Actor.Id here) {
            return agent.equals(here) ? patient : agent;
        }
    }

    /**
     * An edge with actions that pass the filter.
     *
     * @param standing what it says of these actions alone
     * @param actions their ids
     */
    record Open(Ends ends, Standing standing, List<String> actions) implements MapEdge {

        public Open {
            actions = List.copyOf(actions);
        }

        @Override
        public Standing.Days days() {
            return standing.days();
        }

        double belief() {
            return standing.weight().belief();
        }

        int sources() {
            return standing.weight().sources();
        }

        Step step(Actor.Id from, List<Evidence> evidence) {
            Precision precision = days().precision();
            return new Step(
                    from,
                    ends.other(from),
                    ends.verb(),
                    ends.agent().equals(from) ? Direction.FORWARD : Direction.BACKWARD,
                    standing.status(),
                    PartialDate.of(days().first(), precision),
                    PartialDate.of(days().last(), precision),
                    precision,
                    Score.rounded(belief()),
                    sources(),
                    standing.weight().contested(),
                    evidence);
        }
    }

    /**
     * An edge without such actions.
     *
     * @param days when it happened, by all its actions
     * @param reason what closed it
     */
    record Closed(Ends ends, Standing.Days days, Reason reason) implements MapEdge {}

    /** Why an edge is closed: the first of these that holds. */
    enum Reason {
        /** None of its actions has come as far as was asked. */
        STATUS,
        /** None of these happened in the period, or was known by then. */
        DATE,
        /** The rest is believed too little. */
        BELIEF
    }

    /**
     * Reads an edge as a filter leaves it.
     *
     * @param actions those behind it, and maybe others
     */
    static MapEdge of(MapAccessor row, EdgeFilter filter, Map<String, Retold> actions) {
        Ends ends = new Ends(
                row.get("key").asString(),
                new Actor.Id(row.get("from").asString()),
                Verb.valueOf(row.get("verb").asString()),
                new Actor.Id(row.get("to").asString()));
        Standing.Days days = new Standing.Days(
                row.get("first").asLocalDate(null),
                row.get("last").asLocalDate(null),
                Precision.valueOf(row.get("precision").asString()));
        List<Retold> fitting = row.get("actionIds").asList(Value::asString).stream()
                .map(actions::get)
                .filter(Objects::nonNull)
                .filter(action -> filter.status().contains(action.status()))
                .toList();
        if (fitting.isEmpty()) {
            return new Closed(ends, days, Reason.STATUS);
        }
        List<Retold> passing = fitting.stream()
                .filter(action -> isWithin(filter.period(), action))
                .toList();
        if (passing.isEmpty()) {
            return new Closed(ends, days, Reason.DATE);
        }
        Standing standing = Standing.of(ends.verb(), passing);
        return standing.weight().belief() < filter.minBelief()
                ? new Closed(ends, days, Reason.BELIEF)
                : new Open(ends, standing, passing.stream().map(Retold::id).toList());
    }

    private static boolean isWithin(Period period, Retold action) {
        PartialDate since = period.since();
        PartialDate until = period.until();
        return action.isKnown()
                && action.mayBeWithin(since == null ? null : since.firstDay(), until == null ? null : until.lastDay());
    }
}
