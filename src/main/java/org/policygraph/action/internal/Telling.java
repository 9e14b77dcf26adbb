package org.policygraph.action.internal;

import org.policygraph.action.Status;

/**
 * How an action is told.
 *
 * @param status how far it has come
 * @param refusal the word of will that is negated, as in "won't", "does not want to"; {@link #NONE} where nobody refuses
 */
record Telling(Status status, int refusal) {

    static final int NONE = -1;

    boolean isRefused() {
        return refusal != NONE;
    }
}
