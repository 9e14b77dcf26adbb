package org.policygraph.action.internal;

import org.jspecify.annotations.Nullable;
import org.policygraph.action.Status;

/** What a governing word makes of the action under it. */
enum Modality {
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
}
