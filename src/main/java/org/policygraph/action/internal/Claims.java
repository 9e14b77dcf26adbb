package org.policygraph.action.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Claim;
import org.policygraph.action.Manner;
import org.policygraph.action.Participant;
import org.policygraph.action.Plover;
import org.policygraph.action.Stance;
import org.policygraph.action.Status;
import org.policygraph.document.Document;
import org.policygraph.document.Span;

/**
 * What one sentence claims.
 *
 * @param document the sentence is from
 * @param scenes of all its sentences, in order
 * @param scene the sentence
 */
record Claims(Document document, List<Scene> scenes, Scene scene) {

    /** Of lists on both sides ("the states accused the firms") no more pairs are told; ten states and four firms are. */
    private static final int MOST_PAIRS = 40;

    List<Claim> read() {
        List<Sighting> sightings = new Triggers(scene.places()).find();
        Commitments commitments = new Commitments(scene, sightings);
        Statuses statuses = new Statuses(scene.phrases());
        List<Claim> claims = new ArrayList<>();
        for (Sighting sighting : sightings) {
            statuses.of(sighting.head())
                    .filter(telling -> !commitments.isMade(sighting))
                    .ifPresent(telling -> claims.addAll(claims(sighting, telling, commitments)));
        }
        return claims.stream().distinct().toList();
    }

    private List<Claim> claims(Sighting named, Telling telling, Commitments commitments) {
        Casting casting = new Casting(scene.places(), scene.holders());
        List<Participant> agents = casting.agents(named);
        Casting.Cast cast = casting.patients(named, agents);
        Optional<Sighting> deed = commitments.deed(named);
        Sighting sighting =
                deed.map(one -> commitments.act(named, one, agents.size() == 1)).orElse(named);
        if (deed.isPresent() && !cast.asFramed()) {
            cast = commitments.isShared(sighting, deed.get())
                    ? casting.patients(deed.get(), agents)
                    : Casting.Cast.NOBODY;
        }
        boolean meant = deed.isPresent() || new Senses(scene).isMeant(sighting, agents, cast.patients());
        if (!meant || !isTold(sighting, agents, cast.patients())) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        for (Pair pair : pairs(sighting.frame().kind(), agents, cast.patients())) {
            double confidence =
                    Confidence.of(scene.grammar(), sighting, pair.agent(), pair.patient(), telling.status());
            Claim claim = claim(sighting, pair, telling.status(), confidence);
            refusal(claim, telling).ifPresent(claims::add);
            claims.add(claim);
        }
        return claims;
    }

    /** Whether enough is known of an action; a noun alone ("the talks") must have somebody who does it. */
    private boolean isTold(Sighting sighting, List<Participant> agents, List<Participant> patients) {
        boolean noun = scene.grammar().token(sighting.head()).isNoun();
        if (agents.isEmpty()) {
            return !patients.isEmpty() && !noun;
        }
        return !noun
                || !patients.isEmpty()
                || !scene.places().doers(sighting.head()).isEmpty();
    }

    /** "Won't meet", "does not want to meet": beside the deed that is not done, a refusal that is. */
    private Optional<Claim> refusal(Claim deed, Telling telling) {
        Plover type = deed.trigger().kind().plover();
        if (!telling.isRefused()
                || type == null
                || !type.isCooperative()
                || deed.roles().agent() == null) {
            return Optional.empty();
        }
        Span span = scene.grammar().negated(telling.refusal());
        Claim.Trigger trigger = new Claim.Trigger(
                deed.trigger().sentence(),
                span,
                span.of(document.text()),
                ActionKind.REFUSE,
                Manner.of(ActionKind.REFUSE).in(deed.trigger().manner().contexts()));
        Claim.Standing standing =
                new Claim.Standing(Status.DONE, Stance.ASSERTS, deed.standing().holder());
        return Optional.of(new Claim(trigger, deed.roles(), deed.when(), standing, deed.confidence()));
    }

    private record Pair(
            @Nullable Participant agent, @Nullable Participant patient) {}

    private static List<Pair> pairs(ActionKind kind, List<Participant> agents, List<Participant> patients) {
        List<Pair> pairs = new ArrayList<>();
        if (kind.isSymmetric() && patients.isEmpty() && agents.size() > 1) {
            for (int i = 1; i < agents.size(); i++) {
                pairs.add(new Pair(agents.getFirst(), agents.get(i)));
            }
        } else if (kind.isSymmetric() && agents.isEmpty() && patients.size() > 1) {
            pairs.add(new Pair(patients.get(0), patients.get(1)));
        } else if (agents.isEmpty()) {
            patients.forEach(patient -> pairs.add(new Pair(null, patient)));
        } else {
            for (Participant agent : agents) {
                if (patients.isEmpty()) {
                    pairs.add(new Pair(agent, null));
                }
                patients.forEach(patient -> pairs.add(new Pair(agent, patient)));
            }
        }
        return pairs.subList(0, Math.min(pairs.size(), MOST_PAIRS));
    }

    private Claim claim(Sighting sighting, Pair pair, Status status, double confidence) {
        Span span = words(sighting);
        Claim.Trigger trigger = new Claim.Trigger(
                scene.sentence().index(),
                span,
                span.of(document.text()),
                sighting.frame().kind(),
                scene.phrases()
                        .lexicon()
                        .manners()
                        .of(
                                sighting.frame().kind(),
                                scene.grammar().lemmasBelow(sighting.head()),
                                scene.grammar().lemmas()));
        Claim.Roles roles = new Claim.Roles(pair.agent(), pair.patient(), over(sighting, pair));
        Optional<Participant> holder = holder(sighting);
        Stance stance = stance(sighting, status);
        Claim.Standing standing = new Claim.Standing(status, stance, holder.orElse(null));
        return new Claim(
                trigger, roles, new Times(document, scene.holders()).of(sighting.head()), standing, confidence);
    }

    /** The trigger and the words the frame asks for, where they stand together. */
    private Span words(Sighting sighting) {
        Span span = scene.grammar().token(sighting.head()).span();
        for (int word : sighting.fixed()) {
            int distance = word - sighting.head();
            if (distance > 0 && distance <= 3) {
                span = span.union(scene.grammar().token(word).span());
            }
        }
        return span;
    }

    /** The thing an action is about: what stands in object position and is no actor. */
    private @Nullable String over(Sighting sighting, Pair pair) {
        List<Integer> things = new ArrayList<>(scene.grammar().objects(sighting.head()));
        things.addAll(sighting.fixed());
        if (sighting.frame().kind().plover() == Plover.REQUEST) {
            things.addAll(scene.grammar().complements(sighting.head(), "for"));
        }
        // "held off on the Taiwan question": who is only talked about is what it is over
        sighting.frame().patient().stream()
                .flatMap(place -> scene.places().fill(sighting.head(), place).stream())
                .filter(word ->
                        scene.phrases().lexicon().isTopic(scene.grammar().lemma(word)))
                .forEach(things::add);
        for (int thing : things) {
            if (scene.phrases().isThing(thing)) {
                Span head = scene.grammar().token(thing).span();
                boolean role = pair.patient() != null && pair.patient().span().contains(head);
                if (!role) {
                    return scene.phrases().label(thing, document.text());
                }
            }
        }
        return null;
    }

    private Stance stance(Sighting sighting, Status status) {
        boolean doubted = scene.holders().saying(sighting.head()).stream()
                .anyMatch(verb -> scene.grammar().lemma(verb).equals("doubt"));
        if (doubted) {
            return Stance.DOUBTS;
        }
        return status == Status.DENIED ? Stance.DENIES : Stance.ASSERTS;
    }

    /** Who says so: the speaker of the quotation around the trigger, else the subject of the verb of saying. */
    private Optional<Participant> holder(Sighting sighting) {
        Optional<Span> quotation = scene.holders().quoted(sighting);
        if (quotation.isPresent()) {
            for (int index : Holders.around(quotation.get(), document.sentences())) {
                Optional<Participant> speaker = quoting(index, quotation.get());
                if (speaker.isPresent()) {
                    return speaker;
                }
            }
        }
        Referents referents = new Referents(scene.phrases(), scene.holders());
        return scene.holders().speaker(sighting.head()).flatMap(head -> referents.of(sighting.head(), head));
    }

    private Optional<Participant> quoting(int index, Span quotation) {
        if (index < 0
                || index >= scenes.size()
                || !Holders.isNear(quotation, scenes.get(index).sentence())) {
            return Optional.empty();
        }
        Scene near = scenes.get(index);
        return near.holders()
                .quoting(quotation)
                .flatMap(head -> new Referents(near.phrases(), near.holders()).of(head, head));
    }
}
