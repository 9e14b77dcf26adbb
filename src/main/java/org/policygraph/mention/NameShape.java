package org.policygraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.policygraph.document.Sentence;
import org.policygraph.document.Token;
import org.policygraph.mention.Mention.Kind;
import org.policygraph.mention.Name.Evidence;

/** Mends where names begin and end, by the capitals and small words of a sentence. */
final class NameShape {

    private static final Set<String> CONNECTORS = Set.of("of", "for", "on", "to", "against");

    private final Sentence sentence;
    private final Gazetteer gazetteer;

    NameShape(Sentence sentence, Gazetteer gazetteer) {
        this.sentence = sentence;
        this.gazetteer = gazetteer;
    }

    /** Without marks, possessives and determiners at either end. */
    Phrase trimmed(Phrase phrase) {
        int from = phrase.from();
        int to = phrase.to();
        while (to - from > 1 && isMargin(sentence.token(from)) && gazetteer.named(text(from, to)).isEmpty()
                || to - from > 1 && sentence.token(from).tag().equals("DT") && Phrase.isWord(sentence, from, "the")
                        && sentence.token(from).word().equals("the")) {
            from++;
        }
        while (to - from > 1 && isMargin(sentence.token(to - 1))) {
            to--;
        }
        return new Phrase(sentence, from, to);
    }

    private static boolean isMargin(Token token) {
        return token.tag().equals("POS")
                || token.tag().equals("DT")
                || !Character.isLetterOrDigit(token.word().charAt(0));
    }

    private String text(int from, int to) {
        return Spellings.key(sentence.tokens().subList(from, to));
    }

    /** What is left of a recognised name when titles and names of others are taken off, and missing ends added. */
    List<Name> repair(Name name, List<Name> known) {
        return switch (name.kind()) {
            case PERSON -> person(name, known);
            case PLACE, NATIONALITY, COUNTRY -> List.of(name);
            default -> organization(name, known);
        };
    }

    private List<Name> person(Name name, List<Name> known) {
        Phrase phrase = name.phrase();
        int from = phrase.from();
        while (from < phrase.to() - 1 && isBeforePerson(from, known)) {
            from++;
        }
        return isTitle(sentence.token(from)) ? List.of() : List.of(name.over(phrase.startingAt(from)));
    }

    private boolean isBeforePerson(int index, List<Name> known) {
        return isTitle(sentence.token(index))
                || !Character.isLetter(sentence.token(index).word().charAt(0))
                || known.stream().anyMatch(other -> other.kind() != Kind.PERSON && other.phrase().from() <= index && index < other.phrase().to());
    }

    private static boolean isTitle(Token token) {
        return Words.TITLE.has(token.word()) && !Words.KEPT_TITLE.has(token.word());
    }

    private List<Name> organization(Name name, List<Name> known) {
        Phrase phrase = name.phrase();
        for (Name other : known) {
            boolean ends = phrase.contains(other.phrase()) && other.phrase().to() == phrase.to() && other.phrase().from() > phrase.from();
            if (ends && (other.kind() == Kind.COMPANY || other.kind() == Kind.PERSON)) {
                return List.of();
            }
        }
        Phrase whole = extended(phrase);
        return List.of(new Name(whole, whole.equals(phrase) ? name.kind() : NameKinds.organization(whole), name.evidence()));
    }

    /** Runs of capitals that say themselves that they are an organisation, though the recogniser missed them. */
    List<Name> byWording(List<Name> found) {
        List<Name> names = new ArrayList<>();
        int from = 0;
        while (from < sentence.tokens().size()) {
            int to = endOfCapitals(from);
            if (to == from) {
                from++;
                continue;
            }
            Phrase run = trimmed(new Phrase(sentence, from, to));
            boolean free = found.stream().noneMatch(name -> name.phrase().overlaps(run));
            if (free && run.size() > 1 && NameKinds.saysOrganization(run)) {
                Phrase whole = extended(run);
                names.add(new Name(whole, NameKinds.organization(whole), Evidence.WORDING));
            }
            from = to;
        }
        return names;
    }

    /** With what belongs to it behind: "Ministry" becomes "Ministry of Foreign Affairs". */
    private Phrase extended(Phrase phrase) {
        int to = phrase.to();
        while (true) {
            int next = endOfComplement(phrase.from(), to);
            if (next == to) {
                return new Phrase(sentence, phrase.from(), to);
            }
            to = next;
        }
    }

    private int endOfComplement(int from, int to) {
        if (!NameKinds.saysOrganization(new Phrase(sentence, from, to)) || to >= sentence.tokens().size()) {
            return to;
        }
        String word = sentence.token(to).word();
        int next = to;
        if (CONNECTORS.contains(word)) {
            next = Phrase.isWord(sentence, to + 1, "the") ? to + 2 : to + 1;
        } else if (word.equals("and") && sentence.token(to).entity() != null) {
            next = to + 1;
        }
        if (next == to) {
            return to;
        }
        int end = endOfCapitals(next);
        return end == next ? to : end;
    }

    private int endOfCapitals(int from) {
        int to = from;
        while (to < sentence.tokens().size() && isCapital(sentence.token(to))) {
            to++;
        }
        return to;
    }

    private static boolean isCapital(Token token) {
        boolean name = token.isProperNoun() || token.tag().startsWith("JJ");
        return name && Character.isUpperCase(token.word().charAt(0)) && !"DATE".equals(token.entity());
    }
}
