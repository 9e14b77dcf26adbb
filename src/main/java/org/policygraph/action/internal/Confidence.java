package org.policygraph.action.internal;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Participant;
import org.policygraph.action.Status;

/**
 * How sure a reading is: how many claims with as much evidence were right where it was counted, to the nearest tenth.
 *
 * <p>Three things speak for a claim: the doer, in the passive whom it befalls, is the subject of the trigger itself; the
 * patient was led to an actor; the frame asks for further words. That it is only alleged, proposed, permitted or conditional
 * speaks against it. Decision 11 has the figures, and what else was tried.
 */
final class Confidence {

    private static final Set<Status> OPEN =
            Set.of(Status.ALLEGED, Status.CONDITIONAL, Status.PERMITTED, Status.PROPOSED);

    private Confidence() {}

    static double of(
            Grammar grammar,
            Sighting sighting,
            @Nullable Participant agent,
            @Nullable Participant patient,
            Status status) {
        boolean direct = isSubject(grammar, sighting.head(), agent, "nsubj")
                || (agent == null && isSubject(grammar, sighting.head(), patient, "nsubj:pass"));
        boolean known = patient != null && patient.cluster() != null;
        boolean fixed = sighting.frame().weight() > 0;
        long evidence = Stream.of(direct, known, fixed).filter(found -> found).count();
        return rightOf(evidence - (OPEN.contains(status) ? 1 : 0));
    }

    private static boolean isSubject(Grammar grammar, int verb, @Nullable Participant role, String relation) {
        return role != null
                && grammar.syntax().dependents(verb, relation).stream()
                        .anyMatch(
                                word -> role.span().overlaps(grammar.token(word).span()));
    }

    /** One and two were right equally often; below nothing none of six was, which are too few to say "never". */
    private static double rightOf(long evidence) {
        if (evidence == 3) {
            return 0.9;
        }
        return evidence > 0 ? 0.7 : evidence == 0 ? 0.5 : 0.3;
    }
}
