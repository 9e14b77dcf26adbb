package org.policygraph.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Plover;
import org.policygraph.action.Status;
import org.policygraph.document.Basis;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;
import org.policygraph.graph.Belief;
import org.policygraph.profile.TimelineQuestion.Role;

/**
 * What an actor did and what was done to it.
 *
 * @param actor who
 * @param actions in the order of time, those without a date last
 * @param complete false when there are more than were asked for
 */
public record Timeline(NamedActor actor, List<Entry> actions, boolean complete) {

    public Timeline {
        actions = List.copyOf(actions);
    }

    /**
     * An action.
     *
     * @param id its id
     * @param kind what was done
     * @param plover its type in PLOVER, null for a tie, which is no event
     * @param label the action in a few words
     * @param role the part the actor has in it
     * @param agents who did it
     * @param patients to whom
     * @param start the first date it can mean, null when unknown
     * @param end the last one, null when unknown
     * @param precision how much of these dates is known
     * @param basis where they come from
     * @param dated whether there is a date at all
     * @param status how far it has come
     * @param belief how far it is to be believed, 0 to 1
     * @param sources how many independent sources say so
     * @param contested whether somebody denies it
     * @param weighed of what the belief is made
     * @param evidence the sentences that speak of it, with who says so, earliest first
     */
    public record Entry(
            String id,
            ActionKind kind,
            @Nullable Plover plover,
            String label,
            Role role,
            List<NamedActor> agents,
            List<NamedActor> patients,
            @Nullable PartialDate start,
            @Nullable PartialDate end,
            Precision precision,
            Basis basis,
            boolean dated,
            Status status,
            double belief,
            int sources,
            boolean contested,
            Belief weighed,
            List<Evidence> evidence) {

        public Entry {
            agents = List.copyOf(agents);
            patients = List.copyOf(patients);
            evidence = List.copyOf(evidence);
        }
    }
}
