package org.policygraph.action.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Claim;
import org.policygraph.action.Participant;
import org.policygraph.action.Stance;
import org.policygraph.action.Status;
import org.policygraph.action.When;
import org.policygraph.actor.Resolution;
import org.policygraph.actor.Title;
import org.policygraph.actor.Titles;
import org.policygraph.document.Document;
import org.policygraph.mention.Mention;

/** Posts that titles give away: who leads, or works for, what. */
final class Ties {

    private static final double SURE = 0.9;
    private static final double LIKELY = 0.7;
    private static final Set<String> LEADING = Set.of(
            "president",
            "premier",
            "minister",
            "chancellor",
            "chairman",
            "chairwoman",
            "chair",
            "ceo",
            "secretary",
            "director",
            "governor",
            "mayor",
            "leader",
            "head",
            "king",
            "queen",
            "chief",
            "commander");
    private static final Set<String> RULING = Set.of(
            "president", "premier", "minister", "chancellor", "king", "queen", "emir", "leader", "governor", "mayor");
    private static final Set<String> SERVING =
            Set.of("vice", "deputy", "assistant", "financial", "cfo", "coo", "under", "former", "acting");

    private final Document document;
    private final Resolution resolution;

    Ties(Document document, Resolution resolution) {
        this.document = document;
        this.resolution = resolution;
    }

    /** In text order; a title without a place it is held at makes no tie. */
    List<Claim> read() {
        List<Claim> ties = new ArrayList<>();
        for (Title title : Titles.of(document, resolution.mentions())) {
            boolean main =
                    document.sentences().get(title.person().sentence()).region().isMainText();
            if (title.organization() != null && main && !isOfAnother(title)) {
                ties.add(tie(
                        title,
                        new Participant(
                                title.organization().span(),
                                resolution.of(title.organization()).orElse(null))));
            }
        }
        return ties;
    }

    /** Of two persons around a title, as in a list, the one behind it holds it. */
    private boolean isOfAnother(Title title) {
        boolean behind = title.role().start() > title.person().span().start();
        return behind
                && resolution.mentions().stream()
                        .filter(mention -> mention.kind() == Mention.Kind.PERSON && mention.form() == Mention.Form.NAME)
                        .anyMatch(
                                mention -> mention.span().start() - title.role().end() == 1);
    }

    private Claim tie(Title title, Participant organization) {
        Participant person = new Participant(
                title.person().span(), resolution.of(title.person()).orElse(null));
        ActionKind kind = leads(title) ? ActionKind.LEADS : ActionKind.WORKS_FOR;
        Claim.Trigger trigger = new Claim.Trigger(title.person().sentence(), title.role(), title.text(), kind);
        boolean past = List.of(words(title.text())).contains("former");
        Claim.Standing standing = new Claim.Standing(past ? Status.REVERSED : Status.DONE, Stance.ASSERTS, null);
        double confidence = person.cluster() == null || organization.cluster() == null ? LIKELY : SURE;
        return new Claim(
                trigger, new Claim.Roles(person, organization, title.text()), When.UNKNOWN, standing, confidence);
    }

    /** A minister leads a ministry, but not the country it is part of. */
    private boolean leads(Title title) {
        List<String> words = List.of(words(title.text()));
        Set<String> leading = isOfState(title) ? RULING : LEADING;
        boolean departmental = isOfState(title) && words.contains("minister") && !words.contains("prime");
        return !departmental
                && words.stream().anyMatch(leading::contains)
                && words.stream().noneMatch(SERVING::contains);
    }

    private static boolean isOfState(Title title) {
        Mention organization = title.organization();
        return organization != null
                && switch (organization.kind()) {
                    case COUNTRY, NATIONALITY, PLACE -> true;
                    default -> false;
                };
    }

    private static String[] words(String title) {
        return title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
    }
}
