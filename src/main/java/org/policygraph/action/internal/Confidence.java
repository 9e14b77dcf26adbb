package org.policygraph.action.internal;

import org.jspecify.annotations.Nullable;
import org.policygraph.action.Participant;
import org.policygraph.action.Status;

/**
 * How sure a reading is.
 *
 * <p>It begins at 0.45 and gains 0.15 for an agent, 0.15 for a patient where the lexicon expects it (0.05 elsewhere), 0.1
 * for a frame with fixed words, and 0.05 for each role led to an actor; hearsay and conditions cost 0.1.
 */
final class Confidence {

    private static final double START = 0.45;
    private static final double ROLE = 0.15;
    private static final double SLIGHT = 0.05;
    private static final double FIXED = 0.1;

    private Confidence() {}

    static double of(
            Sighting sighting,
            @Nullable Participant agent,
            @Nullable Participant patient,
            boolean asFramed,
            Status status) {
        double sure = START;
        if (agent != null) {
            sure += ROLE + (agent.cluster() == null ? 0 : SLIGHT);
        }
        if (patient != null) {
            sure += (asFramed ? ROLE : SLIGHT) + (patient.cluster() == null ? 0 : SLIGHT);
        }
        sure += sighting.frame().weight() > 0 ? FIXED : 0;
        sure -= status == Status.ALLEGED || status == Status.CONDITIONAL ? FIXED : 0;
        return sure;
    }
}
