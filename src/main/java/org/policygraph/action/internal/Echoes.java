package org.policygraph.action.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Claim;
import org.policygraph.action.Participant;
import org.policygraph.action.Plover;
import org.policygraph.action.When;
import org.policygraph.actor.Resolution.Cluster;
import org.policygraph.document.Precision;

/**
 * Completes claims by what was told before: a denial turns against the accuser, "opposed the decision" against the one who
 * decided, and "the meeting" takes place when it was said to.
 *
 * @param lexicon which nouns take up what kind of action
 */
record Echoes(Lexicon lexicon) {

    private static final Set<ActionKind> REPLIES = Set.of(ActionKind.DENY, ActionKind.REJECT, ActionKind.RETALIATE);
    private static final Set<Plover> BLOWS = Set.of(Plover.ACCUSE, Plover.SANCTION, Plover.COERCE, Plover.THREATEN);
    private static final Set<ActionKind> OPINIONS = Set.of(
            ActionKind.REJECT,
            ActionKind.OPPOSE,
            ActionKind.CRITICIZE,
            ActionKind.SUPPORT,
            ActionKind.PRAISE,
            ActionKind.APPEAL,
            ActionKind.DEMAND,
            ActionKind.PROTEST,
            ActionKind.LOBBY);
    private static final Set<Plover> DEEDS = Set.of(Plover.SANCTION, Plover.COERCE, Plover.CONCEDE);
    private static final Set<ActionKind> MEASURES = Set.of(
            ActionKind.SANCTION_IMPOSE,
            ActionKind.LIST_ENTITY,
            ActionKind.BAN,
            ActionKind.RESTRICT_EXPORT,
            ActionKind.RESTRICT_IMPORT,
            ActionKind.LICENSE_REVOKE);
    private static final double SURE = 0.6;
    /** Both sides of a dispute raise them, so that it is open whose are meant. */
    private static final Set<ActionKind> TARIFFS =
            Set.of(ActionKind.TARIFF_IMPOSE, ActionKind.TARIFF_DELAY, ActionKind.TARIFF_REMOVE);

    private static final int REPLY_WITHIN = 2;
    private static final int ECHO_WITHIN = 7;
    private static final double DOUBT = 0.1;

    /** The claims in the order given, those that speak of an earlier one completed from it. */
    List<Claim> complete(List<Claim> claims) {
        List<Claim> complete = new ArrayList<>();
        for (Claim claim : claims) {
            complete.add(completed(claim, claims));
        }
        return complete;
    }

    private Claim completed(Claim claim, List<Claim> claims) {
        if (claim.trigger().kind() == ActionKind.ATTEND && claim.when().precision() == Precision.UNKNOWN) {
            return before(claim, claims, REPLY_WITHIN)
                    .filter(other ->
                            other.plover() == Plover.CONSULT || other.trigger().kind() == ActionKind.MEET)
                    .reduce((first, second) -> second)
                    .map(other -> dated(claim, other.when()))
                    .orElse(claim);
        }
        Cluster agent = cluster(claim.roles().agent());
        if (claim.roles().patient() != null || agent == null) {
            return claim;
        }
        return answered(claim, agent, claims)
                .map(other -> against(claim, other.roles().agent()))
                .orElse(claim);
    }

    private Optional<Claim> answered(Claim claim, Cluster agent, List<Claim> claims) {
        String over = claim.roles().over();
        // "said the fears are unfounded" answers nobody, "denied the accusation" answers the accuser
        boolean reply = over != null || claim.trigger().kind() == ActionKind.RETALIATE;
        if (reply && REPLIES.contains(claim.trigger().kind())) {
            Optional<Claim> blow = before(claim, claims, REPLY_WITHIN)
                    .filter(other -> agent.equals(cluster(other.roles().patient())) && BLOWS.contains(other.plover()))
                    .filter(other -> other.roles().agent() != null)
                    .reduce((first, second) -> second);
            if (blow.isPresent()) {
                return blow;
            }
        }
        if (over == null || !OPINIONS.contains(claim.trigger().kind())) {
            return Optional.empty();
        }
        List<Claim> taken = before(claim, claims, ECHO_WITHIN)
                .filter(other -> isTakenUp(over, other) && other.confidence() > SURE)
                .filter(other -> cluster(other.roles().agent()) != null)
                .filter(other -> !agent.equals(cluster(other.roles().agent())))
                .toList();
        boolean oneDoer = taken.stream()
                        .map(other -> cluster(other.roles().agent()))
                        .distinct()
                        .count()
                == 1;
        return taken.isEmpty()
                        || (!oneDoer
                                && TARIFFS.contains(taken.getLast().trigger().kind()))
                ? Optional.empty()
                : Optional.of(taken.getLast());
    }

    /** Whether a thing is what an earlier claim tells: by its kind, by the thing it was about, or as "the decision". */
    private boolean isTakenUp(String over, Claim earlier) {
        ActionKind kind = earlier.trigger().kind();
        for (String word : over.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            String lemma = word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
            boolean named = lexicon.noun(lemma).stream().anyMatch(frame -> isAlike(frame.kind(), kind));
            if (named || (lexicon.isEcho(lemma) && isDecided(kind))) {
                return true;
            }
        }
        return isDecided(kind)
                && over.equalsIgnoreCase(Objects.toString(earlier.roles().over(), ""));
    }

    private static boolean isAlike(ActionKind one, ActionKind other) {
        return one == other
                || (MEASURES.contains(one) && MEASURES.contains(other))
                || (one.plover() == other.plover()
                        && (one.plover() == Plover.ACCUSE || one.plover() == Plover.ASSAULT));
    }

    private static boolean isDecided(ActionKind kind) {
        return kind.plover() != null && DEEDS.contains(kind.plover());
    }

    private static Stream<Claim> before(Claim claim, List<Claim> claims, int sentences) {
        return claims.stream().filter(other -> {
            int back = claim.trigger().sentence() - other.trigger().sentence();
            return back >= 0
                    && back <= sentences
                    && !other.trigger().kind().verb().isTie()
                    && other.trigger().span().start() < claim.trigger().span().start();
        });
    }

    private static @Nullable Cluster cluster(@Nullable Participant participant) {
        return participant == null ? null : participant.cluster();
    }

    private static Claim against(Claim claim, @Nullable Participant patient) {
        Claim.Roles roles =
                new Claim.Roles(claim.roles().agent(), patient, claim.roles().over());
        double confidence = Math.max(0, claim.confidence() - DOUBT);
        return new Claim(claim.trigger(), roles, claim.when(), claim.standing(), confidence);
    }

    private static Claim dated(Claim claim, When when) {
        return new Claim(claim.trigger(), claim.roles(), when, claim.standing(), claim.confidence());
    }
}
