package org.policygraph.action.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Claim;
import org.policygraph.action.Participant;
import org.policygraph.action.Plover;
import org.policygraph.actor.Actor;
import org.policygraph.actor.ActorKind;
import org.policygraph.document.Document;
import org.policygraph.document.Region;

/**
 * Headlines say shortly what the article then says in full: "US firms may sell to X" above "The president agreed to lift the
 * ban on X". Such a claim would count twice, once with rougher actors, and so the headline's is left out.
 *
 * @param document whose headlines are meant
 */
record Headlines(Document document) {

    /** The claims but for those of headlines that the article tells again, in the order given. */
    List<Claim> withoutRepeated(List<Claim> claims) {
        List<Claim> told = claims.stream().filter(claim -> !isHeadline(claim)).toList();
        return claims.stream()
                .filter(claim -> !isHeadline(claim) || told.stream().noneMatch(other -> isRepeated(claim, other)))
                .toList();
    }

    private boolean isHeadline(Claim claim) {
        Region.Kind region =
                document.sentences().get(claim.trigger().sentence()).region();
        return region == Region.Kind.TITLE || region == Region.Kind.DECK;
    }

    /** Whether another claim tells the same turn, for better or worse, between the same sides. */
    private static boolean isRepeated(Claim headline, Claim other) {
        Plover one = headline.trigger().kind().plover();
        Plover two = other.trigger().kind().plover();
        if (one == null || two == null || one.isCooperative() != two.isCooperative()) {
            return false;
        }
        Claim.Roles roles = headline.roles();
        Claim.Roles others = other.roles();
        boolean alike =
                one == two || headline.trigger().kind() == other.trigger().kind();
        boolean turned = headline.trigger().kind().isSymmetric()
                && isSide(roles.agent(), others.patient())
                && isSide(roles.patient(), others.agent());
        boolean met = isSide(roles.patient(), others.patient()) || (alike && others.patient() == null);
        return turned || (met && isSide(roles.agent(), others.agent()));
    }

    /** Whether two are one, or speak for one country: "US", "US officials" and the president. */
    private static boolean isSide(@Nullable Participant one, @Nullable Participant other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        if (one.cluster() != null && one.cluster().equals(other.cluster())) {
            return true;
        }
        Optional<String> home = home(one);
        boolean firms = isFirm(one) && isFirm(other);
        return home.isPresent() && home.equals(home(other)) && !firms;
    }

    /** Two companies of one country are two sides. */
    private static boolean isFirm(Participant participant) {
        Actor actor = participant.actor();
        return actor != null && actor.kind() == ActorKind.COMPANY;
    }

    /** The id of the country somebody is of, or is. */
    static Optional<String> home(Participant participant) {
        Actor actor = participant.actor();
        if (actor == null) {
            return Optional.empty();
        }
        return actor.kind() == ActorKind.COUNTRY
                ? Optional.of(actor.id().value())
                : Optional.ofNullable(actor.facts().country());
    }
}
