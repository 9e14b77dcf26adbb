package org.policygraph.path.engine;

import org.policygraph.action.Stance;
import org.policygraph.action.Status;

/**
 * A claim as far as it counts for a path.
 *
 * @param source the id of the source that published it
 * @param knownFrom the day by which it was known, see {@link Days#knownFrom}
 * @param confidence how sure the reading is, 0 to 1
 */
public record Voice(String source, Status status, Stance stance, double confidence, int knownFrom) {

    /** Whether it says that the action is the case, or on its way. */
    boolean supports() {
        return stance == Stance.ASSERTS && !status.isNegative();
    }
}
