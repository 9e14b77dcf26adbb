package org.policygraph.path.engine;

import org.policygraph.action.Stance;
import org.policygraph.action.Status;
import org.policygraph.graph.Teller;

/**
 * A claim as far as it counts for a path.
 *
 * @param teller whose word it is
 * @param knownFrom the day by which it was known, see {@link Days#knownFrom}
 * @param confidence how sure the reading is, 0 to 1
 */
public record Voice(Teller teller, Status status, Stance stance, double confidence, int knownFrom) {

    /** Whether it says that the action is the case, or on its way. */
    boolean supports() {
        return stance == Stance.ASSERTS && !status.isNegative();
    }
}
