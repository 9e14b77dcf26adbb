package org.policygraph.document.internal;

import java.util.HashSet;
import java.util.Set;
import org.policygraph.document.Dependency;
import org.policygraph.document.Sentence;
import org.policygraph.document.Token;

/** Tells whether the words around a date speak of the past. */
final class Tense {

    private Tense() {}

    /** Whether the verb above a word stands in the past, as in "In May the department added …". */
    static boolean isPast(Sentence sentence, int word) {
        Set<Integer> seen = new HashSet<>();
        int at = word;
        while (at >= 0 && seen.add(at)) {
            Token token = sentence.token(at);
            if (token.isVerb()) {
                return token.tag().equals("VBD") || hasPastAuxiliary(sentence, at);
            }
            at = sentence.syntax().above(at).stream()
                    .mapToInt(Dependency::governor)
                    .findFirst()
                    .orElse(-1);
        }
        return false;
    }

    private static boolean hasPastAuxiliary(Sentence sentence, int verb) {
        return sentence.syntax().dependents(verb, "aux").stream()
                .map(sentence::token)
                .anyMatch(auxiliary ->
                        auxiliary.tag().equals("VBD") || auxiliary.lemma().equals("have"));
    }
}
