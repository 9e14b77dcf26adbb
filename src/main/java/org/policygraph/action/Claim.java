package org.policygraph.action;

import org.jspecify.annotations.Nullable;
import org.policygraph.document.Span;

/**
 * What one sentence says that somebody did, tied to its words.
 *
 * @param trigger the words that name the action
 * @param roles who did it to whom, over what
 * @param when the date it gives
 * @param standing how far it has come, and who says so
 * @param confidence how sure the reading is, 0 to 1, kept to two decimals
 */
public record Claim(Trigger trigger, Roles roles, When when, Standing standing, double confidence) {

    public Claim {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence runs from 0 to 1, not " + confidence);
        }
        confidence = Math.round(confidence * 100) / 100.0;
    }

    /** The PLOVER type of the event as it is told, which its status may change; null for a tie. */
    public @Nullable Plover plover() {
        return trigger.kind().plover(standing.status());
    }

    /**
     * The words that name an action.
     *
     * @param sentence the index of their sentence
     * @param span where they stand
     * @param text the words
     * @param kind the action they name
     * @param manner how it is done, and in what field
     */
    public record Trigger(int sentence, Span span, String text, ActionKind kind, Manner manner) {

        /** Words that tell no more than the kind does. */
        public Trigger(int sentence, Span span, String text, ActionKind kind) {
            this(sentence, span, text, kind, Manner.of(kind));
        }
    }

    /**
     * Who did it to whom, over what; null where the sentence does not say.
     *
     * @param agent who did it
     * @param patient to whom
     * @param over the thing it is about: a rule, a deal, a role
     */
    public record Roles(
            @Nullable Participant agent,
            @Nullable Participant patient,
            @Nullable String over) {}

    /**
     * How a claim is put forward.
     *
     * @param status how far the action has come
     * @param stance how the holder stands to it
     * @param holder who says so; null when it is the article itself
     */
    public record Standing(
            Status status, Stance stance, @Nullable Participant holder) {}
}
