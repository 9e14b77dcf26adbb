package org.policygraph.profile;

import org.jspecify.annotations.Nullable;
import org.policygraph.document.PartialDate;

/**
 * What did an actor do, and what was done to it?
 *
 * @param actor its id, name or an alias
 * @param from the first day an action may have happened on; null for any. Undated actions are left out when this or
 *     {@code to} is given
 * @param to the last one; null for any
 * @param role only actions in which it has this part; null for both
 * @param limit how many actions, 1 to {@value #MOST}; {@value #STANDARD} unless told
 */
public record TimelineQuestion(
        String actor,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable Role role,
        int limit) {

    public static final int STANDARD = 200;

    static final int MOST = 1000;

    /**
     * Checks every value.
     *
     * @throws ProfileProblem.BadValue naming the first one that is not legal, and what would be
     */
    public TimelineQuestion {
        if (limit < 1 || limit > MOST) {
            throw new ProfileProblem.BadValue("limit", limit, "it runs from 1 to " + MOST);
        }
        if (from != null && to != null && from.firstDay().isAfter(to.lastDay())) {
            throw new ProfileProblem.BadValue("from", from, "it must not be after to, " + to);
        }
    }

    /** The whole timeline, up to {@value #STANDARD} actions. */
    public static TimelineQuestion of(String actor) {
        return new TimelineQuestion(actor, null, null, null, STANDARD);
    }

    /** The one year it asks for, 0 when it asks for more or less. */
    public int year() {
        if (from == null || to == null || from.year() != to.year()) {
            return 0;
        }
        PartialDate year = new PartialDate(from.year(), 0, 0);
        boolean whole = from.firstDay().equals(year.firstDay()) && to.lastDay().equals(year.lastDay());
        return whole ? from.year() : 0;
    }

    /** The part an actor has in an action. */
    public enum Role {
        /** It did it. */
        AGENT("DID"),
        /** It was done to it. */
        PATIENT("TO");

        private final String edge;

        Role(String edge) {
            this.edge = edge;
        }

        /** The relationship by which the graph says so. */
        String edge() {
            return edge;
        }
    }
}
