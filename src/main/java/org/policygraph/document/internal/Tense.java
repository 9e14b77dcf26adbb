package org.policygraph.document.internal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.policygraph.document.Dependency;
import org.policygraph.document.Sentence;

/** Tells whether the words around a date speak of the past. */
final class Tense {

    private Tense() {}

    /** Whether the verb above a word stands in the past, as in "In May the department added …". */
    static boolean isPast(Sentence sentence, int word) {
        return verb(sentence, word).stream()
                .anyMatch(verb -> sentence.token(verb).tag().equals("VBD") || hasPastAuxiliary(sentence, verb));
    }

    private static Optional<Integer> verb(Sentence sentence, int word) {
        Set<Integer> seen = new HashSet<>();
        int at = word;
        while (at >= 0 && seen.add(at)) {
            if (sentence.token(at).isVerb()) {
                return Optional.of(at);
            }
            at = sentence.syntax().above(at).stream()
                    .mapToInt(Dependency::governor)
                    .findFirst()
                    .orElse(-1);
        }
        return Optional.empty();
    }

    /** Whether the verb above a word speaks of what will be. */
    static boolean isFuture(Sentence sentence, int word) {
        return verb(sentence, word).stream()
                .flatMap(verb -> sentence.syntax().dependents(verb, "aux").stream())
                .map(sentence::token)
                .anyMatch(auxiliary ->
                        auxiliary.tag().equals("MD") && auxiliary.lemma().matches("will|shall|'ll|’ll"));
    }

    private static boolean hasPastAuxiliary(Sentence sentence, int verb) {
        return sentence.syntax().dependents(verb, "aux").stream()
                .map(sentence::token)
                .anyMatch(auxiliary ->
                        auxiliary.tag().equals("VBD") || auxiliary.lemma().equals("have"));
    }
}
