package org.policygraph.action.internal;

import java.util.List;
import java.util.Set;
import org.policygraph.action.ActionKind;

/**
 * One way in which words name an action, and where the grammar then puts its roles.
 *
 * @param particle what belongs to the verb, as {@code off} in "call off"; empty for none
 * @param needs words that must stand in these places for the frame to hold; all of them
 * @param kind the action it names
 * @param agent places of the agent, the best first
 * @param patient places of the patient, the best first
 */
record Frame(String particle, List<Need> needs, ActionKind kind, List<String> agent, List<String> patient) {

    Frame {
        needs = List.copyOf(needs);
        agent = List.copyOf(agent);
        patient = List.copyOf(patient);
    }

    /** The same words, read as another kind of action. */
    Frame as(ActionKind other) {
        return new Frame(particle, needs, other, agent, patient);
    }

    /** How much of a sentence it explains; the more specific of two frames is the right one. */
    int weight() {
        int fixed = needs.stream()
                .filter(need -> !need.isBarred())
                .mapToInt(need -> need.words().contains(Need.ANY) ? 1 : 2)
                .sum();
        return fixed + (particle.isEmpty() ? 0 : 2);
    }

    /**
     * A place that must be filled.
     *
     * @param place a place as {@link Places} knows it; with {@code !} ahead, one that must not be filled so
     * @param words the lemmas that fill it; {@link #ANY} for whatever stands there, {@link #PERSON} for a
     *     human being, {@link #ACTOR} for anybody who acts, {@link #DOING} for a gerund
     */
    record Need(String place, Set<String> words) {

        static final String ANY = "*";
        static final String PERSON = "PERSON";
        static final String ACTOR = "ACTOR";
        static final String DOING = "DOING";
        private static final String NONE = "!";

        Need {
            words = Set.copyOf(words);
        }

        /** Whether the frame holds only where the words are absent. */
        boolean isBarred() {
            return place.startsWith(NONE);
        }

        /** Whether any clause will do, which then tells an action of its own: "agreed to meet". */
        boolean isOpenClause() {
            return place.equals("xcomp") && words.contains(ANY);
        }

        /** The same words in the same place, asked for and not barred. */
        Need asked() {
            return isBarred() ? new Need(place.substring(NONE.length()), words) : this;
        }
    }
}
