package org.policygraph.action.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.policygraph.action.ActionKind;

/**
 * Whom a ban also hits: who is kept from dealing with somebody stands in the patient's place, and that somebody behind it,
 * so that "bars agencies from buying from X" is done to the agencies and to X.
 *
 * @param phrases of the sentence
 */
record Barriers(Phrases phrases) {

    private static final Set<ActionKind> BARRING = Set.of(
            ActionKind.BAN, ActionKind.SANCTION_IMPOSE, ActionKind.SANCTION_LIFT, ActionKind.EASE, ActionKind.ALLOW);
    private static final List<String> DEALINGS = List.of("to", "from", "with");

    private Grammar grammar() {
        return phrases.grammar();
    }

    /** The names behind the clause of a ban; a nationality ("American goods") only tells the kind of the goods. */
    List<Integer> behind(Sighting sighting, List<Integer> patients) {
        if (!BARRING.contains(sighting.frame().kind())) {
            return List.of();
        }
        List<Integer> clauses = new ArrayList<>(grammar().syntax().dependents(sighting.head(), "advcl:from", "obl:from"));
        for (int patient : patients) {
            clauses.addAll(grammar().syntax().dependents(patient, "acl", "nmod:from"));
        }
        return clauses.stream()
                .filter(clause -> grammar().token(clause).tag().equals("VBG"))
                .flatMap(clause -> partners(clause).stream())
                .distinct()
                .toList();
    }

    private List<Integer> partners(int clause) {
        List<Integer> dealings = new ArrayList<>();
        for (String preposition : DEALINGS) {
            dealings.addAll(grammar().complements(clause, preposition));
        }
        for (int object : grammar().objects(clause)) {
            for (String preposition : DEALINGS) {
                dealings.addAll(grammar().complements(object, preposition));
            }
            dealings.addAll(phrases.inner(object, "adj"));
            dealings.addAll(phrases.inner(object, "poss"));
        }
        return dealings.stream()
                .flatMap(word -> phrases.actors(word).stream())
                .filter(phrases.mentions()::isNamed)
                .filter(word -> !grammar().token(word).tag().startsWith("JJ"))
                .toList();
    }
}
