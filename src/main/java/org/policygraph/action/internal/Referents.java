package org.policygraph.action.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Participant;
import org.policygraph.actor.Resolution.Cluster;
import org.policygraph.document.Token;
import org.policygraph.mention.Mention;

/**
 * Whom the words in a role stand for.
 *
 * @param phrases of the sentence
 * @param holders who is speaking in it
 */
record Referents(Phrases phrases, Holders holders) {

    private static final Set<String> MANY = Set.of("they", "them", "their");
    private static final Set<String> ONE = Set.of("he", "him", "his", "she", "her");
    private static final Set<String> SPEAKING = Set.of("I", "i", "me", "my", "we", "us", "our");

    private Grammar grammar() {
        return phrases.grammar();
    }

    /** The actor a word stands for; a pronoun counts as whom it stands for, nobody if that cannot be told. */
    Optional<Participant> of(int trigger, int head) {
        Optional<Integer> instead = recipient(head).or(() -> owner(head));
        if (instead.isPresent()) {
            return of(trigger, instead.get());
        }
        @Nullable Cluster cluster = cluster(head);
        if (!phrases.isPronoun(head)) {
            return Optional.of(new Participant(phrases.span(head), cluster));
        }
        if (cluster == null) {
            return phrases.isReflexive(head)
                    ? Optional.empty()
                    : unresolved(trigger, head).flatMap(word -> of(trigger, word));
        }
        Optional<Mention> antecedent = phrases.mentions().antecedent(cluster, head);
        int named = antecedent.map(Mention::head).orElse(head);
        return Optional.of(new Participant(phrases.span(named), cluster));
    }

    /** Whom a word names; "the home secretary, X" is X. */
    private @Nullable Cluster cluster(int head) {
        Cluster own = isNational(head) ? null : phrases.mentions().cluster(grammar(), head);
        if (phrases.isPronoun(head) || phrases.mentions().isNamed(head)) {
            return own;
        }
        return grammar().syntax().dependents(head, "appos").stream()
                .filter(name -> phrases.mentions().isNamed(name) && phrases.isPerson(name) && phrases.isPerson(head))
                .map(name -> phrases.mentions().cluster(grammar(), name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(own);
    }

    /** "The 48-year-old Australian" is one human being, not the country; of many ("the Chinese", "Australians") the country is meant. */
    private boolean isNational(int head) {
        return grammar().token(head).tag().matches("NNP?")
                && grammar().token(head).word().matches("\\p{Lu}\\p{L}+(an|i)")
                && !grammar().syntax().dependents(head, "det").isEmpty()
                && grammar().syntax().governors(head, "compound", "amod").isEmpty()
                && phrases.mentions()
                        .headedBy(head)
                        .filter(mention -> mention.kind() == Mention.Kind.NATIONALITY)
                        .isPresent();
    }

    /** "The rebels said their forces had left": what forces do, those do whose they are. */
    private Optional<Integer> owner(int word) {
        if (!phrases.lexicon().isForce(grammar().lemma(word))
                || phrases.mentions().cluster(grammar(), word) != null) {
            return Optional.empty();
        }
        return grammar().syntax().dependents(word, "nmod:poss").stream()
                .filter(phrases::isPronoun)
                .findFirst();
    }

    /** A pronoun that nobody has resolved: the subject of the clause it serves, else whoever speaks. */
    private Optional<Integer> unresolved(int trigger, int pronoun) {
        Optional<Integer> subject = isSubordinate(pronoun) ? subjectBefore(pronoun) : Optional.empty();
        return subject.or(() -> holders.speaker(trigger)
                .filter(speaker -> speaker != pronoun && !phrases.isPronoun(speaker))
                .filter(speaker -> SPEAKING.contains(grammar().lemma(pronoun)) || isOfSpeaker(pronoun, speaker)));
    }

    /** Of "X said it had no plans" the speaker is meant; of "X said that Y would oppose it" or "knows it can" he is not. */
    private boolean isOfSpeaker(int pronoun, int speaker) {
        boolean opens = pronoun <= 1
                || Stream.concat(Stream.of(pronoun), grammar().syntax().governors(pronoun, "nmod:poss").stream())
                        .flatMap(word -> grammar().syntax().governors(word, "nsubj").stream())
                        .flatMap(verb -> Stream.concat(
                                Stream.of(verb), grammar().syntax().governors(verb, "conj", "xcomp").stream()))
                        .flatMap(clause -> grammar().syntax().governors(clause, "ccomp", "parataxis").stream())
                        .anyMatch(said ->
                                grammar().syntax().dependents(said, "nsubj").contains(speaker));
        return opens && agrees(speaker, pronoun);
    }

    /** "The rebels fled when they saw the tanks". */
    private boolean isSubordinate(int pronoun) {
        return !SPEAKING.contains(grammar().lemma(pronoun))
                && grammar().syntax().governors(pronoun, "nsubj").stream()
                        .anyMatch(verb ->
                                !grammar().syntax().governors(verb, "advcl").isEmpty());
    }

    private Optional<Integer> subjectBefore(int pronoun) {
        return IntStream.range(0, pronoun)
                .mapToObj(at -> pronoun - 1 - at)
                .filter(word -> !grammar().syntax().governors(word, "nsubj").isEmpty())
                .filter(word -> phrases.isActor(word) && agrees(word, pronoun))
                .findFirst();
    }

    /** Whether a noun and a pronoun are both one or both many, both human or not. */
    private boolean agrees(int word, int pronoun) {
        Token noun = grammar().token(word);
        String lemma = grammar().lemma(pronoun);
        boolean many = noun.tag().endsWith("S") || grammar().coordinates(word).size() > 1;
        if (MANY.contains(lemma)) {
            return many;
        }
        return !many && phrases.isPerson(word) == ONE.contains(lemma);
    }

    /** Of "granted X a licence that lets it …", X: a permit serves the one who gets it. */
    private Optional<Integer> recipient(int word) {
        if (!phrases.isPronoun(word)) {
            return Optional.empty();
        }
        return grammar().syntax().governors(word, "nsubj", "obj").stream()
                .flatMap(this::withClausesAbove)
                .flatMap(verb -> grammar().syntax().governors(verb, "acl:relcl").stream())
                .flatMap(thing -> grammar().syntax().governors(thing, "obj").stream())
                .flatMap(giver -> grammar().syntax().dependents(giver, "iobj").stream())
                .filter(one -> one < word)
                .findFirst();
    }

    private Stream<Integer> withClausesAbove(int verb) {
        List<Integer> above = grammar().syntax().governors(verb, "ccomp", "xcomp");
        return Stream.concat(Stream.of(verb), above.stream());
    }
}
