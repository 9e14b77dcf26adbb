package org.policygraph.action.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Claim;
import org.policygraph.action.Participant;
import org.policygraph.action.Plover;
import org.policygraph.actor.Resolution.Cluster;

/** Completes denials: who rejects an accusation rejects what was last done or said against him. */
final class Rejoinders {

    private static final Set<ActionKind> ANSWERS = Set.of(ActionKind.DENY, ActionKind.REJECT, ActionKind.RETALIATE);
    private static final Set<Plover> BLOWS = Set.of(Plover.ACCUSE, Plover.SANCTION, Plover.COERCE, Plover.THREATEN);
    private static final int SENTENCES_BACK = 2;
    private static final double DOUBT = 0.1;

    private Rejoinders() {}

    /** The claims, those that answer somebody unnamed now with that somebody as patient. */
    static List<Claim> complete(List<Claim> claims) {
        return claims.stream().map(claim -> completed(claim, claims)).toList();
    }

    private static Claim completed(Claim answer, List<Claim> claims) {
        Cluster agent = cluster(answer.roles().agent());
        if (!ANSWERS.contains(answer.trigger().kind()) || answer.roles().patient() != null || agent == null) {
            return answer;
        }
        Optional<Claim> blow = claims.stream()
                .filter(claim -> isBefore(claim, answer)
                        && agent.equals(cluster(claim.roles().patient())))
                .filter(claim -> claim.roles().agent() != null && BLOWS.contains(claim.plover()))
                .reduce((first, second) -> second);
        return blow.map(claim -> against(answer, claim.roles().agent())).orElse(answer);
    }

    private static boolean isBefore(Claim claim, Claim answer) {
        int back = answer.trigger().sentence() - claim.trigger().sentence();
        return back >= 0
                && back <= SENTENCES_BACK
                && claim.trigger().span().start() < answer.trigger().span().start();
    }

    private static @Nullable Cluster cluster(@Nullable Participant participant) {
        return participant == null ? null : participant.cluster();
    }

    private static Claim against(Claim answer, @Nullable Participant patient) {
        Claim.Roles roles =
                new Claim.Roles(answer.roles().agent(), patient, answer.roles().over());
        double confidence = Math.max(0, answer.confidence() - DOUBT);
        return new Claim(answer.trigger(), roles, answer.when(), answer.standing(), confidence);
    }
}
