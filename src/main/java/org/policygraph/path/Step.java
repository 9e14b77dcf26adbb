package org.policygraph.path;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.actor.Actor;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;
import org.policygraph.graph.Standing;
import org.policygraph.path.engine.Line;
import org.policygraph.profile.Direction;
import org.policygraph.profile.Evidence;

/**
 * An edge of the map as a path walks it; it tells only of those actions behind the edge that pass the filter.
 *
 * @param from where the path comes from
 * @param to where it goes
 * @param verb what the edge says
 * @param direction whether {@code from} did it to {@code to}, or the other way round
 * @param status how far the action has come
 * @param first when it first happened, null when unknown
 * @param last when it last happened, null when unknown
 * @param precision how much of these dates is known
 * @param belief how far it is to be believed, 0 to 1
 * @param sources how many independent sources say so
 * @param contested whether somebody denies it
 * @param evidence the sentences it stands on, at least one, at most {@value #MOST_EVIDENCE}, earliest first
 */
public record Step(
        Actor.Id from,
        Actor.Id to,
        Verb verb,
        Direction direction,
        Status status,
        @Nullable PartialDate first,
        @Nullable PartialDate last,
        Precision precision,
        double belief,
        int sources,
        boolean contested,
        List<Evidence> evidence) {

    static final int MOST_EVIDENCE = 20;

    public Step {
        evidence = List.copyOf(evidence);
    }

    /**
     * A step along a line of the map, without its evidence.
     *
     * @param forward whether {@code from} did it
     */
    static Step along(Line line, Actor.Id from, Actor.Id to, boolean forward) {
        Standing standing = line.standing();
        Precision precision = standing.days().precision();
        return new Step(
                from,
                to,
                line.verb(),
                forward ? Direction.FORWARD : Direction.BACKWARD,
                standing.status(),
                PartialDate.of(standing.days().first(), precision),
                PartialDate.of(standing.days().last(), precision),
                precision,
                Score.rounded(standing.weight().belief()),
                standing.weight().sources(),
                standing.weight().contested(),
                List.of());
    }

    Step with(List<Evidence> found) {
        return new Step(from, to, verb, direction, status, first, last, precision, belief, sources, contested, found);
    }
}
