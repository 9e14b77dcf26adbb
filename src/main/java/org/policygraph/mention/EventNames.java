package org.policygraph.mention;

import org.policygraph.document.Sentence;
import org.policygraph.document.Token;
import org.policygraph.mention.Mention.Kind;

/** Tells names of events, laws and works, and names within them, from names of actors. */
final class EventNames {

    private EventNames() {}

    /** Whether a name is, or stands within, the name of an event: "2016 Canadian federal election", "Vietnam War". */
    static boolean cover(Name name) {
        Phrase phrase = name.phrase();
        if (name.evidence() == Name.Evidence.GAZETTEER && name.kind() == Kind.PERSON) {
            return false;
        }
        if (Words.EVENT_HEAD.has(phrase.last().word())
                && phrase.size() > 1
                && name.evidence() != Name.Evidence.GAZETTEER) {
            return name.kind() != Kind.PERSON && !NameKinds.saysOrganization(phrase.endingBefore(phrase.to() - 1));
        }
        boolean listed =
                name.evidence() == Name.Evidence.GAZETTEER && name.kind() != Kind.COUNTRY && name.kind() != Kind.PLACE;
        return beforeElection(phrase) || afterElection(phrase) || (!listed && beforeEvent(phrase));
    }

    /** "1997 Canadian federal election": a year before, the election behind. */
    private static boolean beforeElection(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        int next = phrase.to();
        while (next < sentence.tokens().size() && isBetween(sentence.token(next))) {
            next++;
        }
        int year = phrase.from() - 1;
        while (year > 0 && isBetween(sentence.token(year))) {
            year--;
        }
        boolean election = next < sentence.tokens().size()
                && Words.ELECTION.has(sentence.token(next).word());
        return election && isYear(sentence, year);
    }

    /** "2006 Senate election in Vermont". */
    private static boolean afterElection(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        int election = phrase.from() - 2;
        if (election < 0
                || !Phrase.isWord(sentence, election + 1, "in")
                || !Words.ELECTION.has(sentence.token(election).word())) {
            return false;
        }
        int year = election - 1;
        while (year > 0 && isBetween(sentence.token(year))) {
            year--;
        }
        return year >= 0 && isYear(sentence, year);
    }

    private static boolean isBetween(Token token) {
        return Words.ELECTION_WORD.has(token.word())
                || (!Words.ELECTION.has(token.word())
                        && (isCapitalNoun(token) || token.word().matches("of|-|['’]s?")));
    }

    private static boolean isYear(Sentence sentence, int index) {
        return index >= 0 && sentence.token(index).word().matches("1[89]\\d\\d|20\\d\\d");
    }

    /** "Vietnam War": the noun that follows has a capital, too. */
    private static boolean beforeEvent(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        int next = phrase.to();
        if (Phrase.isWord(sentence, next, "-") || Phrase.isWord(sentence, phrase.from() - 1, "-")) {
            return false;
        }
        while (next < sentence.tokens().size() && isCapitalNoun(sentence.token(next)) && next < phrase.to() + 3) {
            if (Words.EVENT_HEAD.has(sentence.token(next).word())) {
                return !isHeadline(sentence);
            }
            next++;
        }
        return false;
    }

    private static boolean isCapitalNoun(Token token) {
        return token.isProperNoun() && Character.isUpperCase(token.word().charAt(0));
    }

    /** Whether most words have capitals, as in the titles of American papers. */
    static boolean isHeadline(Sentence sentence) {
        long words = sentence.tokens().stream().filter(EventNames::counts).count();
        long capitals = sentence.tokens().stream()
                .filter(token ->
                        counts(token) && Character.isUpperCase(token.word().charAt(0)))
                .count();
        long commas = sentence.tokens().stream()
                .filter(token -> token.word().equals(","))
                .count();
        return words >= 4 && capitals >= 0.8 * words && commas <= 2 && !endsLikeSentence(sentence);
    }

    private static boolean endsLikeSentence(Sentence sentence) {
        return sentence.tokens().reversed().stream()
                .limit(2)
                .anyMatch(token -> token.word().matches("[.?!;:]"));
    }

    private static boolean counts(Token token) {
        return token.word().length() > 3 && Character.isLetter(token.word().charAt(0));
    }
}
