package org.policygraph.actor;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.policygraph.document.Document;
import org.policygraph.document.Quotation;
import org.policygraph.document.Sentence;
import org.policygraph.document.Span;
import org.policygraph.document.Token;
import org.policygraph.mention.Entry;
import org.policygraph.mention.Gazetteer;
import org.policygraph.mention.Mention;
import org.policygraph.mention.Words;

/** Who speaks in a quotation, and for whom. */
final class Speakers {

    private final Document document;
    private final Offices offices;
    private final Identities identities;
    private final List<Title> titles;
    private final KnownActors actors;

    Speakers(Gazetteer gazetteer, Offices offices, Identities identities, List<Title> titles) {
        this.document = identities.document();
        this.actors = new KnownActors(gazetteer);
        this.offices = offices;
        this.identities = identities;
        this.titles = titles;
    }

    /** Who says the words at a place; empty when they stand in no quotation or nobody is named. */
    Optional<Identity> at(Span words) {
        List<Quotation> quotations = document.quotations();
        return IntStream.range(0, quotations.size())
                .filter(i -> quotations.get(i).span().contains(words))
                .boxed()
                .findFirst()
                .flatMap(quotation -> of(quotation).or(() -> before(quotation)));
    }

    /** A quotation that only opens again after a paragraph has the speaker of the one before. */
    private Optional<Identity> before(int quotation) {
        int first = quotation;
        while (first > 0 && isContinued(first - 1)) {
            first--;
            Optional<Identity> speaker = of(first);
            if (speaker.isPresent()) {
                return speaker;
            }
        }
        return Optional.empty();
    }

    private boolean isContinued(int quotation) {
        List<Quotation> quotations = document.quotations();
        if (quotation + 1 >= quotations.size()) {
            return false;
        }
        int end = quotations.get(quotation).span().end();
        int start = quotations.get(quotation + 1).span().start();
        return end <= start && document.text().substring(end, start).isBlank();
    }

    boolean isQuoted(Span words) {
        return document.quotations().stream()
                .anyMatch(quotation -> quotation.span().contains(words));
    }

    private Optional<Identity> of(int quotation) {
        Span span = document.quotations().get(quotation).span();
        List<Sentence> touched = document.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(span))
                .toList();
        for (Sentence sentence : touched.reversed()) {
            Optional<Identity> speaker = subjectOfSpeech(sentence);
            if (speaker.isPresent()) {
                return speaker;
            }
        }
        return isContinued(quotation) ? of(quotation + 1).or(() -> beside(touched)) : beside(touched);
    }

    private Optional<Identity> beside(List<Sentence> touched) {
        if (touched.isEmpty()) {
            return Optional.empty();
        }
        int before = touched.getFirst().index() - 1;
        return before < 0
                ? Optional.empty()
                : subjectOfSpeech(document.sentences().get(before));
    }

    private Optional<Identity> subjectOfSpeech(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.isVerb() && Words.SPEECH_VERB.has(token.lemma()) && !isQuoted(token.span()))
                .flatMap(verb -> subject(sentence, verb).stream())
                .findFirst();
    }

    private Optional<Identity> subject(Sentence sentence, Token verb) {
        return sentence.syntax().dependents(verb.index(), "nsubj").stream()
                .filter(word -> !isQuoted(sentence.token(word).span()))
                .flatMap(word -> identities.headedBy(sentence.index(), word).stream())
                .flatMap(mention -> identities.of(mention).stream())
                .findFirst();
    }

    /** Whom a speaker means by "we": the country or body that he has a post in. */
    Optional<Identity> party(Identity speaker) {
        if (speaker.actor().kind() != ActorKind.PERSON) {
            return Optional.of(speaker);
        }
        Optional<Entry> listed = offices.speaksFor(speaker.actor().id().value());
        return listed.flatMap(entry -> actors.byId(entry.id()))
                .map(actor -> new Identity(actor, 0.7, "whom the speaker speaks for"))
                .or(() -> titled(speaker));
    }

    private Optional<Identity> titled(Identity speaker) {
        return titles.stream()
                .filter(title -> identities
                        .of(title.person())
                        .filter(speaker::isSameActor)
                        .isPresent())
                .flatMap(title -> Optional.<Mention>ofNullable(title.organization()).stream())
                .flatMap(mention -> identities.of(mention).stream())
                .findFirst()
                .map(identity -> identity.by(0.8, "whom the speaker speaks for"));
    }
}
