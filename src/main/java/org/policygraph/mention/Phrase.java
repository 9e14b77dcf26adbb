package org.policygraph.mention;

import java.util.List;
import org.policygraph.document.Sentence;
import org.policygraph.document.Span;
import org.policygraph.document.Token;

/**
 * Words of one sentence that stand side by side.
 *
 * @param sentence their sentence
 * @param from the index of the first word
 * @param to the index after the last one; more than {@code from}
 */
record Phrase(Sentence sentence, int from, int to) {

    Span span() {
        return new Span(first().span().start(), last().span().end());
    }

    int size() {
        return to - from;
    }

    Token first() {
        return sentence.token(from);
    }

    Token last() {
        return sentence.token(to - 1);
    }

    List<Token> tokens() {
        return sentence.tokens().subList(from, to);
    }

    /** The spelling that two mentions of one name share. */
    String key() {
        return Spellings.key(tokens());
    }

    boolean overlaps(Phrase other) {
        return sentence.index() == other.sentence.index() && from < other.to && other.from < to;
    }

    boolean contains(Phrase other) {
        return from <= other.from && other.to <= to;
    }

    Phrase startingAt(int index) {
        return new Phrase(sentence, index, to);
    }

    Phrase endingBefore(int index) {
        return new Phrase(sentence, from, index);
    }

    /** Whether a word at an index of the sentence is there and is this one, in any case. */
    static boolean isWord(Sentence sentence, int index, String... words) {
        if (index < 0 || index >= sentence.tokens().size()) {
            return false;
        }
        for (String word : words) {
            if (word.equalsIgnoreCase(sentence.token(index).word())) {
                return true;
            }
        }
        return false;
    }

    /** The word that the others depend on. */
    int head() {
        for (int i = to - 1; i >= from; i--) {
            boolean governedFromOutside =
                    sentence.syntax().above(i).stream().anyMatch(up -> up.governor() < from || up.governor() >= to);
            if (governedFromOutside
                    && Character.isLetterOrDigit(sentence.token(i).word().charAt(0))) {
                return i;
            }
        }
        return to - 1;
    }
}
