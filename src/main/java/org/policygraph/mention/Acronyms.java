package org.policygraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.policygraph.document.Sentence;
import org.policygraph.document.Token;
import org.policygraph.mention.Name.Evidence;

/** Finds names by letters: "GRU", and what is spelt out before "(GRU)". */
final class Acronyms {

    private static final Set<String> SMALL = Set.of(
            "of", "for", "the", "and", "on", "in", "to", "de", "du", "der", "des", "et", "y", "-", "&", "'s", "’s",
            "en", "e", "i", "für", "und", "pour", "per", "la", "le", "les", "do", "da", "di", "della", "del", "van",
            "voor", "och");

    private final Sentence sentence;

    Acronyms(Sentence sentence) {
        this.sentence = sentence;
    }

    List<Name> find() {
        List<Name> names = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (isBracketed(token.index()) && isAcronym(token.word())) {
                spelling(token).forEach(names::add);
            } else if (standsAlone(token)) {
                names.add(organization(token.index(), token.index() + 1));
            }
        }
        return names;
    }

    static boolean isAcronym(String word) {
        long capitals = word.chars().filter(Character::isUpperCase).count();
        return word.length() <= 8 && capitals >= 2 && capitals * 2 >= word.length() && !Words.NO_NAME.has(word);
    }

    private boolean isBracketed(int index) {
        return Phrase.isWord(sentence, index - 1, "(", "-LRB-") && Phrase.isWord(sentence, index + 1, ")", "-RRB-");
    }

    /** The words before the bracket that the letters are the first ones of, and the letters. */
    private List<Name> spelling(Token letters) {
        String wanted = letters.word().replaceAll("[^\\p{L}]", "").toUpperCase(Locale.ROOT);
        int left = wanted.length();
        int from = letters.index() - 1;
        while (left > 0 && from > 0) {
            Token token = sentence.token(from - 1);
            String first = token.word().substring(0, 1).toUpperCase(Locale.ROOT);
            boolean fits = first.charAt(0) == wanted.charAt(left - 1);
            if (!fits && !SMALL.contains(token.word().toLowerCase(Locale.ROOT))) {
                return List.of();
            }
            left -= fits && !isSmallBefore(token, wanted, left) ? 1 : 0;
            from--;
        }
        boolean whole = left == 0
                && Character.isUpperCase(sentence.token(from).word().charAt(0))
                && letters.index() - 1 - from > 1;
        return whole
                ? List.of(organization(from, letters.index() - 1), organization(letters.index(), letters.index() + 1))
                : List.of();
    }

    /** "of" counts as a letter only where the letters cannot be had without it. */
    private static boolean isSmallBefore(Token token, String wanted, int left) {
        return SMALL.contains(token.word())
                && left > 0
                && !wanted.substring(0, left)
                        .endsWith(token.word().substring(0, 1).toUpperCase(Locale.ROOT));
    }

    private boolean standsAlone(Token token) {
        return token.isProperNoun()
                && token.entity() == null
                && token.word().matches("\\p{Lu}{3,6}")
                && !Words.NO_NAME.has(token.word())
                && !isCapitals(token.index() - 1)
                && !isCapitals(token.index() + 1);
    }

    /** Whether a word in capitals is there: then the whole line is, and capitals tell nothing. */
    private boolean isCapitals(int index) {
        return index >= 0
                && index < sentence.tokens().size()
                && sentence.token(index).word().matches("\\p{Lu}{3,}");
    }

    private Name organization(int from, int to) {
        Phrase phrase = new Phrase(sentence, from, to);
        return new Name(phrase, NameKinds.organization(phrase), Evidence.WORDING);
    }
}
