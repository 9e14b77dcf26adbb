package org.policygraph.action.internal;

import java.util.List;
import java.util.Optional;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Plover;

/**
 * Words by which somebody binds himself, and the deeds they govern: "agreed to lift", "refused to meet". Both are told: the
 * word as an act that is done, the deed as one that is planned or will not be.
 *
 * @param scene the sentence
 * @param sightings all actions it names
 */
record Commitments(Scene scene, List<Sighting> sightings) {

    private Grammar grammar() {
        return scene.grammar();
    }

    /** The deed that an act of will is about; empty where the sentence names none. */
    Optional<Sighting> deed(Sighting act) {
        boolean binding = scene.phrases()
                .lexicon()
                .governor(
                        grammar().lemma(act.head()), grammar().token(act.head()).tag())
                .filter(modality -> modality == Modality.COMMITTED || modality == Modality.NEGATED)
                .isPresent();
        return binding
                        && grammar().token(act.head()).isVerb()
                        && isWord(act.frame().kind())
                ? deeds(act).stream().findFirst()
                : Optional.empty();
    }

    private static boolean isWord(ActionKind kind) {
        return switch (kind) {
            case AGREE, PROMISE, THREATEN, REFUSE, REJECT -> true;
            default -> false;
        };
    }

    private List<Sighting> deeds(Sighting act) {
        List<Integer> below = grammar().syntax().dependents(act.head(), "xcomp");
        return sightings.stream().filter(other -> below.contains(other.head())).toList();
    }

    /** The act as its deed makes it: who agrees alone to a favour promises it, and who promises harm threatens. */
    Sighting act(Sighting act, Sighting deed, boolean alone) {
        ActionKind kind = switch (act.frame().kind()) {
            case AGREE -> alone && isFavour(deed) ? ActionKind.PROMISE : ActionKind.AGREE;
            case PROMISE -> isFavour(deed) ? ActionKind.PROMISE : ActionKind.THREATEN;
            default -> act.frame().kind();
        };
        return new Sighting(act.head(), act.frame().as(kind), act.fixed());
    }

    /** Whether an act is aimed at whom its deed is done to: to refuse to ban X is nothing done to X. */
    boolean isShared(Sighting act, Sighting deed) {
        return isFavour(deed) != (act.frame().kind() == ActionKind.THREATEN);
    }

    private static boolean isFavour(Sighting deed) {
        Plover type = deed.frame().kind().plover();
        return type != null && !type.isDeed() && type != Plover.THREATEN;
    }

    /** Whether a word only says that somebody was made or let to do what is told anyway: "was forced to cut ties". */
    boolean isMade(Sighting sighting) {
        boolean made = grammar().isPassive(sighting.head())
                && grammar()
                        .syntax()
                        .dependents(sighting.head(), "obl:agent", "obl:by")
                        .isEmpty();
        return made && !deeds(sighting).isEmpty();
    }
}
