package org.policygraph.action.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Participant;
import org.policygraph.actor.ActorKind;

/**
 * Tells words that name an action from the same words in another sense, by who and what stands around them.
 *
 * @param scene the sentence
 */
record Senses(Scene scene) {

    private static final Set<ActorKind> WARES = Set.of(ActorKind.COMPANY, ActorKind.ORGANIZATION);
    private static final Set<ActorKind> STATES = Set.of(ActorKind.COUNTRY, ActorKind.AGENCY);

    /** Whether the words mean the action, given who was found to do it, and to whom. */
    boolean isMeant(Sighting sighting, List<Participant> agents, List<Participant> patients) {
        if ((patients.isEmpty() && isDoneToThing(sighting)) || isOfProduct(sighting, patients) || isByThing(sighting)) {
            return false;
        }
        return !isCommon(sighting)
                || agents.stream().anyMatch(Senses::isState)
                || (!agents.isEmpty()
                        && !patients.isEmpty()
                        && Stream.concat(agents.stream(), patients.stream()).anyMatch(one -> one.cluster() != null));
    }

    /** What a state does is told for its own sake, also where nobody stands on the other side. */
    private static boolean isState(Participant agent) {
        return agent.cluster() != null
                && STATES.contains(agent.cluster().actor().kind());
    }

    /** "Released figures", "picked up the phone": what is only done to people is not meant. */
    private boolean isDoneToThing(Sighting sighting) {
        return lexicon().isPersonal(sighting.frame().kind())
                && scene.grammar().objects(sighting.head()).stream()
                        .anyMatch(object -> scene.phrases().isThing(object));
    }

    /** "The phone was released": nobody sets a maker or its wares free. */
    private static boolean isOfProduct(Sighting sighting, List<Participant> patients) {
        return sighting.frame().kind() == ActionKind.RELEASE
                && !patients.isEmpty()
                && patients.stream()
                        .allMatch(one -> one.actor() != null
                                && WARES.contains(one.actor().kind()));
    }

    /** "The dollar was supported by US data": what things do helps and harms nobody on purpose. */
    private boolean isByThing(Sighting sighting) {
        List<Integer> doers = scene.grammar().agents(sighting.head());
        return isCommon(sighting)
                && !doers.isEmpty()
                && doers.stream()
                        .allMatch(doer -> scene.phrases().isThing(doer)
                                && !lexicon().isForce(scene.grammar().lemma(doer)));
    }

    private boolean isCommon(Sighting sighting) {
        return sighting.frame().weight() == 0
                && sighting.frame().kind() != ActionKind.DENY
                && lexicon().isCommon(scene.grammar().lemma(sighting.head()));
    }

    private Lexicon lexicon() {
        return scene.phrases().lexicon();
    }
}
