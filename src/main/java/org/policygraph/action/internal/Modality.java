package org.policygraph.action.internal;

import org.jspecify.annotations.Nullable;
import org.policygraph.action.Status;

/** What a governing word makes of the action under it. */
enum Modality {
    /** The word is an act of its own, which binds its doer: "agreed to". */
    COMMITTED(Status.PLANNED),
    /** The doer gives out his will: "will", "is ready to". */
    WILLED(Status.ANNOUNCED),
    /** The doer has it in mind: "wants to", "plans to". */
    INTENDED(Status.PLANNED),
    /** Others count on it: "is due to". */
    PLANNED(Status.PLANNED),
    CONSIDERED(Status.CONSIDERED),
    PROPOSED(Status.PROPOSED),
    PERMITTED(Status.PERMITTED),
    NEGATED(Status.NEGATED),
    DENIED(Status.DENIED),
    ALLEGED(Status.ALLEGED),
    /** Somebody is told to do it: what is claimed is the request, not the deed. */
    REQUESTED(null);

    private final @Nullable Status status;

    Modality(@Nullable Status status) {
        this.status = status;
    }

    /** How far the action has come; null where it is no claim of its own. */
    @Nullable
    Status status() {
        return status;
    }

    /** Whether it speaks of the will of the doer, so that to negate it is to refuse. */
    boolean isWill() {
        return this == WILLED || this == INTENDED;
    }
}
