package org.policygraph.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.ActionKind;

/**
 * What was done, by whom, to whom, over what; without a date.
 *
 * @param kind what was done
 * @param agent the id of the actor who did it; of the two sides of a symmetric kind the one that sorts first
 * @param patient the id of the actor it was done to
 * @param over what it is about, in the words of one of its claims
 */
record Deed(
        ActionKind kind,
        @Nullable String agent,
        @Nullable String patient,
        @Nullable String over) {

    Deed {
        if (kind.isSymmetric() && patient != null && (agent == null || agent.compareTo(patient) > 0)) {
            String other = agent;
            agent = patient;
            patient = other;
        }
        over = over == null || over.isBlank() ? null : new Instrument(over).name();
    }

    /** Whether anybody is known who did it or to whom it was done; nothing else can be drawn. */
    boolean hasActor() {
        return agent != null || patient != null;
    }

    Pair pair() {
        return Pair.of(agent, patient);
    }

    /** The same for two claims exactly when they tell of one deed. */
    String key() {
        return String.join("|", kind.name(), text(agent), text(patient), topic());
    }

    /** The same for two claims of one kind between the same two, whatever they are about. */
    String sides() {
        return String.join("|", kind.name(), text(agent), text(patient));
    }

    /** The words of what it is about. */
    Set<String> topicWords() {
        return Arrays.stream(topic().split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /** What it is about, so that upper and lower case are one; empty for nothing. */
    String topic() {
        return over == null ? "" : new Instrument(over).id();
    }

    /** The thing it is about, as a node of its own; a role in a tie is none. */
    @Nullable
    Instrument instrument() {
        return over == null || kind.verb().isTie() ? null : new Instrument(over);
    }

    /** A caption: {@code restrict export: advanced chips}. It names no actor, since names may change. */
    String label() {
        String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return over == null ? words : words + ": " + over;
    }

    Deed withOver(@Nullable String words) {
        return new Deed(kind, agent, patient, words);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
