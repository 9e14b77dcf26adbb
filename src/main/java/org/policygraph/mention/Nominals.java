package org.policygraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policygraph.document.Document;
import org.policygraph.document.Sentence;
import org.policygraph.document.Token;
import org.policygraph.mention.Mention.Form;
import org.policygraph.mention.Mention.Kind;

/** Finds descriptions that stand for actors: "the company", "US national security officials", "the Chinese government". */
final class Nominals {

    private final Document document;
    private final List<Name> names;

    Nominals(Document document, List<Name> names) {
        this.document = document;
        this.names = names;
    }

    List<Mention> find() {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.isNoun() && names.stream().noneMatch(name -> covers(name, sentence, token.index()))) {
                    phrase(sentence, token.index()).ifPresent(mentions::add);
                }
            }
        }
        return mentions;
    }

    private static boolean covers(Name name, Sentence sentence, int index) {
        Phrase phrase = name.phrase();
        return phrase.sentence().index() == sentence.index() && phrase.from() <= index && index < phrase.to();
    }

    private Optional<Mention> phrase(Sentence sentence, int head) {
        if (isModifier(sentence, head)) {
            return Optional.empty();
        }
        Phrase phrase = new Phrase(sentence, start(sentence, head), head + 1);
        String word = sentence.token(head).word().toLowerCase(Locale.ROOT);
        boolean definite = Phrase.isWord(sentence, phrase.from() - 1, "the", "this", "that", "these", "those");
        return kind(phrase, word, definite)
                .map(kind -> new Mention(
                        phrase.span(), phrase.span().of(document.text()), Form.NOMINAL, kind, sentence.index(), head));
    }

    private Optional<Kind> kind(Phrase phrase, String word, boolean definite) {
        boolean ofCountry = modifiedByCountry(phrase) || possessedByCountry(phrase);
        boolean bare = phrase.size() == 1;
        if (Words.GOVERNMENT_NOUN.has(word) && (ofCountry || (definite && bare && !word.equals("state")))) {
            return Optional.of(Kind.COUNTRY);
        }
        boolean speaks = Words.speaks(phrase.sentence(), phrase.to() - 1);
        boolean plural = phrase.last().tag().equals("NNS") && !word.equals("sides");
        if (Words.GROUP_NOUN.has(word)) {
            return Optional.of(Kind.GROUP).filter(kind -> definite || !bare || speaks);
        }
        if (speaks && (Words.SPEAKING_NOUN.has(word) || plural)) {
            return Optional.of(Kind.GROUP);
        }
        if (speaks && (Words.DOCUMENT_NOUN.has(word) || (definite && Words.PRESS_NOUN.has(word)))) {
            return Optional.of(Kind.MEDIA);
        }
        if (Words.FORCE_NOUN.has(word) && ofCountry) {
            return Optional.of(Kind.AGENCY);
        }
        if (speaks && (Words.SPEAKER_NOUN.has(word) || Words.PERSON_NOUN.has(word))) {
            return Optional.of(Kind.PERSON);
        }
        if (!definite) {
            return Optional.empty();
        }
        if (Words.COMPANY_NOUN.has(word)) {
            return Optional.of(Kind.COMPANY);
        }
        if (Words.PERSON_NOUN.has(word)) {
            return Optional.of(Kind.PERSON);
        }
        return Optional.of(Kind.ORGANIZATION).filter(kind -> Words.INSTITUTION_NOUN.has(word));
    }

    /** "tech giant Huawei", "company officials": the word only describes the next one. */
    private boolean isModifier(Sentence sentence, int head) {
        int next = head + 1;
        return next < sentence.tokens().size()
                && (sentence.token(next).isNoun()
                        || names.stream()
                                .anyMatch(name -> covers(name, sentence, next) && name.kind() != Kind.NATIONALITY))
                && !Phrase.isWord(sentence, next, ",");
    }

    private boolean modifiedByCountry(Phrase phrase) {
        return names.stream()
                .anyMatch(name ->
                        (name.kind() == Kind.NATIONALITY || name.kind() == Kind.COUNTRY || name.kind() == Kind.PERSON)
                                && covers(name, phrase.sentence(), phrase.from())
                                && name.phrase().to() < phrase.to());
    }

    /** "Iraq's army". */
    private boolean possessedByCountry(Phrase phrase) {
        int possessive = phrase.from() - 1;
        return possessive > 0
                && phrase.sentence().token(possessive).tag().equals("POS")
                && names.stream()
                        .anyMatch(
                                name -> name.kind() == Kind.COUNTRY && covers(name, phrase.sentence(), possessive - 1));
    }

    private int start(Sentence sentence, int head) {
        int from = head;
        while (from > 0
                && head - from < 6
                && isPremodifier(sentence, from - 1)
                && !isCountryAfterNoun(sentence, from)) {
            from--;
        }
        return from;
    }

    /** "Lawmakers press US firms": the country begins the description, the noun before it is another one. */
    private boolean isCountryAfterNoun(Sentence sentence, int index) {
        return sentence.token(index - 1).isNoun()
                && names.stream()
                        .anyMatch(name -> (name.kind() == Kind.NATIONALITY || name.kind() == Kind.COUNTRY)
                                && covers(name, sentence, index)
                                && name.phrase().from() == index);
    }

    private boolean isPremodifier(Sentence sentence, int index) {
        Token token = sentence.token(index);
        boolean word = token.isNoun()
                || token.tag().startsWith("JJ")
                || isHyphen(sentence, index)
                || token.tag().equals("VBN");
        boolean date = "DATE".equals(token.entity());
        return word
                && !date
                && !token.word().equalsIgnoreCase("other")
                && !token.word().equalsIgnoreCase("such");
    }

    /** A hyphen within a word; the dash behind a dateline stands apart. */
    private static boolean isHyphen(Sentence sentence, int index) {
        Token token = sentence.token(index);
        return token.tag().equals("HYPH")
                && index + 1 < sentence.tokens().size()
                && sentence.token(index + 1).span().start() == token.span().end();
    }
}
