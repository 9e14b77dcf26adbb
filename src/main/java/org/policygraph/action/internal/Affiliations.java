package org.policygraph.action.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Claim;
import org.policygraph.action.Participant;
import org.policygraph.action.Stance;
import org.policygraph.action.Status;
import org.policygraph.action.When;
import org.policygraph.actor.Actor;
import org.policygraph.actor.ActorKind;
import org.policygraph.actor.Resolution.Cluster;
import org.policygraph.document.Document;
import org.policygraph.document.Token;
import org.policygraph.mention.Mention;

/**
 * What a sentence says in passing of how two names belong together: "X, a unit of Y", "Y's parent, X", "X, based in Y".
 *
 * <p>Both sides must be names of known actors, so that a tie is told only when it is sure.
 *
 * @param document the sentence is from
 * @param scene the sentence
 */
record Affiliations(Document document, Scene scene) {

    private static final double SURE = 0.85;

    private Grammar grammar() {
        return scene.grammar();
    }

    /** The ties of the sentence, in text order. */
    List<Claim> read() {
        List<Claim> ties = new ArrayList<>();
        for (Token token : scene.sentence().tokens()) {
            int word = token.index();
            if (token.isVerb()) {
                scene.phrases().lexicon().verbTie(grammar().lemma(word)).ifPresent(tie -> verb(word, tie, ties));
            } else if (token.isNoun()) {
                scene.phrases().lexicon().nounTie(grammar().lemma(word)).ifPresent(tie -> noun(word, tie, ties));
            }
        }
        return ties;
    }

    /** "X owns Y", "X is owned by Y", "X, based in Y"; an event in the past is no tie. */
    private void verb(int verb, Lexicon.Tie tie, List<Claim> ties) {
        boolean lasting =
                grammar().isPassive(verb) || grammar().token(verb).tag().matches("VBZ|VBP");
        if (!lasting || !Statuses.isPlain(grammar(), verb)) {
            return;
        }
        List<Integer> holders = tie.kind() == ActionKind.BASED_IN
                ? grammar().objects(verb)
                : grammar().agents(verb);
        for (String place : tie.places()) {
            List<Integer> others = scene.places().fill(verb, place);
            holders.forEach(holder -> others.forEach(other -> add(verb, tie.kind(), holder, other, ties)));
        }
    }

    /** "X, a unit of Y"; "X is a unit of Y"; "Y's unit X". */
    private void noun(int noun, Lexicon.Tie tie, List<Claim> ties) {
        List<Integer> holders = Stream.of(
                        grammar().syntax().governors(noun, "appos"),
                        grammar().syntax().dependents(noun, "appos"),
                        grammar().syntax().dependents(noun, "cop").isEmpty()
                                ? List.<Integer>of()
                                : grammar().syntax().dependents(noun, "nsubj"),
                        grammar().syntax().governors(noun, "compound"))
                .flatMap(List::stream)
                .toList();
        List<Integer> others = new ArrayList<>(grammar().syntax().dependents(noun, "nmod:poss"));
        grammar()
                .syntax()
                .governors(noun, "compound")
                .forEach(name -> others.addAll(grammar().syntax().dependents(name, "nmod:poss")));
        tie.places().forEach(place -> others.addAll(grammar().complements(noun, place)));
        if (Statuses.isPlain(grammar(), noun)) {
            holders.forEach(holder -> others.forEach(other -> add(noun, tie.kind(), holder, other, ties)));
        }
    }

    private void add(int trigger, ActionKind kind, int holder, int other, List<Claim> ties) {
        Optional<Participant> one = named(holder);
        Optional<Participant> two = named(other);
        if (one.isEmpty()
                || two.isEmpty()
                || Objects.equals(one.get().cluster(), two.get().cluster())
                || !fits(kind, two.get())) {
            return;
        }
        Token token = grammar().token(trigger);
        Claim claim = new Claim(
                new Claim.Trigger(
                        scene.sentence().index(), token.span(), token.span().of(document.text()), kind),
                new Claim.Roles(one.get(), two.get(), null),
                When.UNKNOWN,
                new Claim.Standing(Status.DONE, Stance.ASSERTS, null),
                SURE);
        if (ties.stream()
                .noneMatch(tie ->
                        tie.roles().equals(claim.roles()) && tie.trigger().kind() == kind)) {
            ties.add(claim);
        }
    }

    /** A seat must be a country, since a town is no actor. */
    private static boolean fits(ActionKind kind, Participant other) {
        Actor actor = other.actor();
        return kind != ActionKind.BASED_IN || (actor != null && actor.kind() == ActorKind.COUNTRY);
    }

    private Optional<Participant> named(int word) {
        return scene.phrases()
                .mentions()
                .headedBy(word)
                .filter(mention -> mention.form() == Mention.Form.NAME && mention.kind() != Mention.Kind.PERSON)
                .flatMap(mention -> {
                    Cluster cluster = scene.phrases().mentions().cluster(grammar(), word);
                    return cluster == null ? Optional.empty() : Optional.of(new Participant(mention.span(), cluster));
                });
    }
}
