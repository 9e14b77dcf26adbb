package org.policygraph.graph;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.document.Precision;

/**
 * What a line of the map says of the actions behind it.
 *
 * @param status the most advanced status of its actions
 * @param weight how far it is to be believed
 * @param days when it happened
 */
public record Standing(Status status, Weight weight, Days days) {

    /** What a line says of which nothing is told. */
    public static final Standing NONE =
            new Standing(Status.ALLEGED, new Weight(0, 0, false), new Days(null, null, Precision.UNKNOWN));

    /**
     * Sums up some of the actions of a line, by the rules that sum up all of them.
     *
     * @param actions at least one, each known by a claim
     */
    public static Standing of(Verb verb, List<Retold> actions) {
        Edge edge = new Edge("", verb, "", actions.stream().map(Retold::action).toList());
        return new Standing(
                edge.status(),
                new Weight(edge.belief(), edge.sources(), edge.isContested()),
                new Days(edge.first(), edge.last(), edge.precision()));
    }

    /**
     * How far something is to be believed.
     *
     * @param belief 0 to 1
     * @param sources how many sources tell of it
     * @param contested whether somebody denies it
     */
    public record Weight(double belief, int sources, boolean contested) {}

    /**
     * The days on which something may have happened.
     *
     * @param first the first one, null when unknown
     * @param last the last one, null when unknown
     * @param precision how much of them is known
     */
    public record Days(@Nullable LocalDate first, @Nullable LocalDate last, Precision precision) {

        /** Whether this may have begun before the other was over; never for unknown days. */
        public boolean mayPrecede(Days other) {
            return first != null && other.last != null && !first.isAfter(other.last);
        }
    }
}
