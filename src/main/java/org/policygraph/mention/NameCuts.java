package org.policygraph.mention;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policygraph.document.Sentence;
import org.policygraph.document.Token;
import org.policygraph.mention.Mention.Kind;
import org.policygraph.mention.Name.Evidence;

/** Takes apart what was taken for one name of an organisation: "the Labour Party government", "Senate for the Green Party". */
final class NameCuts {

    private static final Set<String> DESCRIBING = Set.of(
            "government", "coalition", "candidate", "nomination", "leader", "member", "cabinet", "lines", "ticket");

    private final Sentence sentence;
    private final Gazetteer gazetteer;

    NameCuts(Sentence sentence, Gazetteer gazetteer) {
        this.sentence = sentence;
        this.gazetteer = gazetteer;
    }

    /** The names that a name consists of; mostly itself. */
    List<Name> of(Name name) {
        boolean whole = name.evidence() == Evidence.GAZETTEER
                || name.phrase().size() == 1
                || name.kind() == Kind.PERSON
                || name.kind() == Kind.PLACE
                || name.kind() == Kind.NATIONALITY
                || !gazetteer.named(name.phrase().key()).isEmpty();
        return whole
                ? List.of(name)
                : parts(beforePost(portfolio(withoutBoard(beforeDescription(name.phrase())))), name);
    }

    private List<Name> parts(Phrase phrase, Name name) {
        int at = IntStream.range(phrase.from() + 1, phrase.to() - 1)
                .filter(i -> isBetweenTwo(phrase, i))
                .findFirst()
                .orElse(-1);
        if (at < 0) {
            return List.of(named(afterCountry(phrase), name));
        }
        int right = Phrase.isWord(sentence, at + 1, "the") ? at + 2 : at + 1;
        return Stream.concat(
                        Stream.of(named(afterCountry(phrase.endingBefore(at)), name)),
                        parts(phrase.startingAt(right), name).stream())
                .toList();
    }

    private Name named(Phrase phrase, Name name) {
        if (phrase.equals(name.phrase())) {
            return name;
        }
        return gazetteer.named(phrase.key()).stream()
                .filter(sense -> sense.use() == Sense.Use.NAME)
                .findFirst()
                .map(sense -> new Name(phrase, sense.kind(), Evidence.GAZETTEER))
                .orElseGet(() -> new Name(
                        phrase,
                        NameKinds.saysOrganization(phrase) ? NameKinds.organization(phrase) : name.kind(),
                        name.evidence()));
    }

    /** "Senate for the Green Party": somebody's seat and his party. */
    private boolean isBetweenTwo(Phrase phrase, int index) {
        if (!Phrase.isWord(sentence, index, "for", "/")) {
            return false;
        }
        int right = Phrase.isWord(sentence, index + 1, "the") ? index + 2 : index + 1;
        if (right >= phrase.to()) {
            return false;
        }
        Phrase before = phrase.endingBefore(index);
        Phrase behind = phrase.startingAt(right);
        boolean legislature = before.tokens().stream()
                .anyMatch(token -> token.word().matches("Parliament|Senate|House|Assembly|Dáil|Congress"));
        boolean party = behind.tokens().stream().anyMatch(token -> Words.PARTY_HEAD.has(token.word()));
        return (right == index + 2 || sentence.token(index).word().equals("/") || legislature)
                && (party || legislature);
    }

    /** "Chinese Commerce Minister": the minister's portfolio, without his country. */
    private Phrase portfolio(Phrase phrase) {
        boolean country =
                gazetteer.named(phrase.first().word()).stream().anyMatch(sense -> sense.use() == Sense.Use.ADJECTIVE);
        return country && phrase.size() == 2 && Phrase.isWord(sentence, phrase.to(), "minister", "ministers")
                ? phrase.startingAt(phrase.from() + 1)
                : phrase;
    }

    /** "White House Press" before "Secretary": the word belongs to the post. */
    private Phrase beforePost(Phrase phrase) {
        int next = phrase.to();
        boolean post = phrase.size() > 1
                && next < sentence.tokens().size()
                && Words.POST.has(sentence.token(next).word())
                && Words.TITLE.has(phrase.last().word());
        Phrase rest = post ? phrase.endingBefore(phrase.to() - 1) : phrase;
        return gazetteer.named(rest.key()).isEmpty() ? phrase : rest;
    }

    /** "Labour Party government": what describes, in small letters, ends the name. */
    private Phrase beforeDescription(Phrase phrase) {
        return IntStream.range(phrase.from() + 1, phrase.to())
                .filter(i -> DESCRIBING.contains(sentence.token(i).word()))
                .mapToObj(phrase::endingBefore)
                .findFirst()
                .orElse(phrase);
    }

    /** "Board of Directors of the Toolmakers Association": the association. */
    private Phrase withoutBoard(Phrase phrase) {
        int from = phrase.from();
        for (int i = phrase.from(); i < phrase.to() - 1; i++) {
            boolean of = Phrase.isWord(sentence, i, "of");
            boolean board = Phrase.isWord(sentence, i - 1, "board", "directors", "trustees", "governors")
                    || (Phrase.isWord(sentence, i + 1, "the") && Phrase.isWord(sentence, i + 2, "board"));
            if (of && board && !Phrase.isWord(sentence, i + 1, "directors", "trustees", "governors")) {
                from = Phrase.isWord(sentence, i + 1, "the") ? i + 2 : i + 1;
            }
        }
        return from < phrase.to() ? phrase.startingAt(from) : phrase;
    }

    /** "Liberal Party of Canada Jane Roe": a party's country ends its name. */
    private Phrase afterCountry(Phrase phrase) {
        for (int i = phrase.from() + 1; i < phrase.to() - 2; i++) {
            boolean ofParty = Phrase.isWord(sentence, i, "of")
                    && Words.PARTY_HEAD.has(sentence.token(i - 1).word());
            if (ofParty && isCountry(i + 1)) {
                int end = gazetteer.endOfLongest(sentence, i + 1).orElse(phrase.to());
                return end < phrase.to() && isName(sentence.token(end)) ? phrase.endingBefore(end) : phrase;
            }
        }
        return phrase;
    }

    private static boolean isName(Token token) {
        return Character.isLetter(token.word().charAt(0));
    }

    private boolean isCountry(int index) {
        return gazetteer.endOfLongest(sentence, index).stream()
                .flatMap(end -> gazetteer.named(new Phrase(sentence, index, end).key()).stream())
                .anyMatch(sense -> sense.entry().kind() == Kind.COUNTRY);
    }
}
