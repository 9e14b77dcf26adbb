package org.policygraph.action.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policygraph.document.Document;
import org.policygraph.document.Quotation;
import org.policygraph.document.Sentence;
import org.policygraph.document.Span;

/**
 * Who says what a sentence tells.
 *
 * @param document whose quotations count
 * @param phrases of the sentence
 */
record Holders(Document document, Phrases phrases) {

    private static final Set<String> QUOTED = Set.of("quote", "cite");

    private Grammar grammar() {
        return phrases.grammar();
    }

    /** The head of the one who says that a trigger's action is done, in the sentence itself; empty when the article says so. */
    Optional<Integer> speaker(int trigger) {
        if (isReporting(trigger)
                && !grammar().syntax().dependents(trigger, "ccomp").isEmpty()) {
            return sayer(trigger);
        }
        int content = trigger;
        for (int verb : grammar().chain(trigger)) {
            if (isContrast(content, verb)) {
                break;
            }
            boolean said = !grammar().isAdjunct(content, verb) || isSaidBehind(content, verb);
            content = verb;
            if (said && isReporting(verb) && grammar().token(verb).isVerb()) {
                Optional<Integer> speaker = sayer(verb).filter(word -> word != trigger);
                if (speaker.isPresent()) {
                    return speaker;
                }
            }
            Optional<Integer> opener = opener(verb).filter(word -> word < trigger);
            if (opener.isPresent()) {
                return opener;
            }
        }
        Optional<Integer> trailing = trailing(trigger);
        return trailing.isPresent() ? trailing : accordingTo();
    }

    /** "X said …, while Y condemned it": Y's act is not what X said. */
    private boolean isContrast(int clause, int verb) {
        return !grammar().syntax().dependents(clause, "nsubj").isEmpty()
                && grammar().syntax().above(clause).stream()
                        .anyMatch(up -> up.governor() == verb && up.relation().matches("advcl:(while|whereas)"));
    }

    /** "X said the deal would see …": without "that" the parser may take the saying for the subject of what is said. */
    private Optional<Integer> opener(int verb) {
        return grammar().syntax().dependents(verb, "csubj").stream()
                .filter(said -> said < verb && isReporting(said) && grammar().isFinite(said))
                .filter(said -> grammar().syntax().dependents(said, "mark").isEmpty())
                .flatMap(said -> sayer(said).stream())
                .findFirst();
    }

    /** "said the deal would …, in return for X doing Y": behind the clause, and neither when nor where it was said. */
    private boolean isSaidBehind(int content, int verb) {
        boolean behind = grammar().syntax().dependents(verb, "ccomp").stream().anyMatch(clause -> clause < content);
        return behind
                && grammar().syntax().above(content).stream()
                        .filter(up -> up.governor() == verb)
                        .allMatch(
                                up -> up.relation().matches(".*:(in_return_for|in_exchange_for|for|in|without|to|by)"));
    }

    /** The verb of saying that an action stands under; empty when there is none. */
    Optional<Integer> saying(int trigger) {
        return grammar().chain(trigger).stream()
                .filter(verb -> isReporting(verb) && sayer(verb).isPresent())
                .findFirst();
    }

    private boolean isReporting(int verb) {
        return phrases.lexicon().isReporting(grammar().lemma(verb))
                || QUOTED.contains(grammar().lemma(verb));
    }

    /** Of "was told" and "is believed" whoever tells or believes, if he is named; of "was quoted" the one quoted. */
    private Optional<Integer> sayer(int verb) {
        if (grammar().isPassive(verb) && !QUOTED.contains(grammar().lemma(verb))) {
            return grammar().agents(verb).stream().filter(this::canSpeak).findFirst();
        }
        return told(verb)
                .or(() -> grammar().syntax().dependents(verb, "nsubj").stream()
                        .filter(this::canSpeak)
                        .findFirst());
    }

    /** "sources told Reuters": who passes on what nobody named says. */
    private Optional<Integer> told(int verb) {
        boolean sources = grammar().syntax().dependents(verb, "nsubj").stream()
                .anyMatch(word -> grammar().lemma(word).equals("source"));
        return grammar().syntax().dependents(verb, "obj", "iobj").stream()
                .filter(word -> sources && phrases.mentions().isNamed(word))
                .findFirst();
    }

    /** "maintains an office": what is no saying. */
    private boolean hasPlainObject(int verb, int speaker) {
        return grammar().syntax().dependents(verb, "obj").stream()
                .anyMatch(word -> word != speaker && !phrases.isActor(word) && !phrases.isPronoun(word));
    }

    private boolean canSpeak(int word) {
        return phrases.isActor(word)
                || phrases.isPronoun(word)
                || grammar().lemma(word).matches("source|report|witness|statement");
    }

    /** "…, X said" and "…, said X": the parser hangs it anywhere, so its place in the sentence decides. */
    private Optional<Integer> trailing(int trigger) {
        for (int verb = trigger + 1; verb < grammar().size(); verb++) {
            int at = verb;
            if (isSaid(verb)
                    && grammar().syntax().dependents(verb, "ccomp").stream().noneMatch(clause -> clause > at)) {
                Optional<Integer> speaker = grammar().syntax().dependents(verb, "nsubj", "obj").stream()
                        .filter(word -> word > trigger && canSpeak(word) && isAfterComma(Math.min(word, at)))
                        .findFirst();
                if (speaker.isPresent() && !hasPlainObject(verb, speaker.get())) {
                    return told(verb).or(() -> speaker);
                }
            }
        }
        return Optional.empty();
    }

    /** "…, citing concerns" adds a reason; nobody says there what stands before it. */
    private boolean isSaid(int verb) {
        return grammar().token(verb).isVerb() && !grammar().token(verb).tag().equals("VBG") && isReporting(verb);
    }

    private boolean isAfterComma(int word) {
        for (int at = word - 1; at >= 0 && at > word - 12; at--) {
            String tag = grammar().token(at).tag();
            if (tag.equals(",") || tag.equals("''")) {
                return true;
            }
            if (tag.startsWith("VB") && !tag.equals("VBG") && !tag.equals("VBN")) {
                return false;
            }
        }
        return false;
    }

    private Optional<Integer> accordingTo() {
        for (int word = 0; word + 2 < grammar().size(); word++) {
            if (grammar().lemma(word).equals("accord")
                    && grammar().lemma(word + 1).equals("to")) {
                List<Integer> named = new ArrayList<>();
                grammar().syntax().governors(word, "case").forEach(noun -> named.addAll(phrases.actors(noun)));
                grammar().syntax().governors(word + 1, "case").forEach(noun -> named.addAll(phrases.actors(noun)));
                return named.stream().findFirst();
            }
        }
        return Optional.empty();
    }

    /** Whether a word stands in quotation marks. */
    boolean isQuoted(int word) {
        return quotation(word).isPresent();
    }

    private Optional<Quotation> quotation(int word) {
        Span span = grammar().token(word).span();
        return document.quotations().stream()
                .filter(quotation -> quotation.span().contains(span))
                .findFirst();
    }

    /** The speaker of a quotation whose verb of saying stands in this sentence, outside the quotation. */
    Optional<Integer> quoting(Span quotation) {
        for (int verb = 0; verb < grammar().size(); verb++) {
            boolean outside = !quotation.overlaps(grammar().token(verb).span());
            if (outside && grammar().token(verb).isVerb() && isReporting(verb)) {
                Optional<Integer> speaker = grammar().syntax().dependents(verb, "nsubj", "obj").stream()
                        .filter(this::canSpeak)
                        .filter(word ->
                                !quotation.overlaps(grammar().token(word).span()))
                        .findFirst();
                if (speaker.isPresent()) {
                    return speaker;
                }
            }
        }
        return Optional.empty();
    }

    /** The quotation a trigger stands in, if any. */
    Optional<Span> quoted(Sighting sighting) {
        return quotation(sighting.head()).map(Quotation::span);
    }

    /** The sentences that may name the speaker of a quotation: those it reaches into, the one before, the one behind. */
    static List<Integer> around(Span quotation, List<Sentence> sentences) {
        List<Integer> order = new ArrayList<>(sentences.stream()
                .filter(sentence -> sentence.span().overlaps(quotation))
                .map(Sentence::index)
                .toList());
        if (!order.isEmpty()) {
            order.add(order.getFirst() - 1);
            order.add(order.get(order.size() - 2) + 1);
        }
        return order;
    }

    /** Whether a quotation reaches into, or stands directly beside, a sentence. */
    static boolean isNear(Span quotation, Sentence sentence) {
        int gap = 4;
        return quotation.start() - gap < sentence.span().end()
                && sentence.span().start() < quotation.end() + gap;
    }
}
