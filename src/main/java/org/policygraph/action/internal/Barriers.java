package org.policygraph.action.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
        List<Integer> clauses = new ArrayList<>(grammar().complements(sighting.head(), "from"));
        clauses.addAll(grammar().syntax().dependents(sighting.head(), "advcl:from"));
        for (int patient : patients) {
            clauses.addAll(grammar().syntax().dependents(patient, "acl"));
            clauses.addAll(grammar().complements(patient, "from"));
        }
        List<Integer> doings = clauses.stream().filter(grammar()::isDoing).toList();
        return doings.isEmpty() ? List.of() : partners(sighting.head(), doings);
    }

    private List<Integer> partners(int head, List<Integer> doings) {
        List<Integer> dealings = new ArrayList<>();
        DEALINGS.forEach(preposition -> dealings.addAll(grammar().complements(head, preposition)));
        dealings.removeAll(doings);
        for (int doing : doings) {
            List<Integer> things = new ArrayList<>(grammar().objects(doing));
            things.add(doing);
            for (int thing : things) {
                DEALINGS.forEach(preposition -> dealings.addAll(grammar().complements(thing, preposition)));
                dealings.addAll(phrases.inner(thing, "adj"));
                dealings.addAll(phrases.inner(thing, "poss"));
            }
        }
        return dealings.stream()
                .flatMap(word -> phrases.actors(word).stream())
                .flatMap(word -> Stream.concat(Stream.of(word), grammar().syntax().dependents(word, "appos").stream()))
                .distinct()
                .filter(word -> phrases.mentions().cluster(grammar(), word) != null)
                .filter(word -> !grammar().token(word).tag().startsWith("JJ"))
                .toList();
    }
}
