package org.policygraph.action.internal;

import java.util.List;

/**
 * Words of a sentence that a frame fits.
 *
 * @param head the verb or noun that names the action
 * @param frame what fits it
 * @param fixed the other words that the frame asks for
 */
record Sighting(int head, Frame frame, List<Integer> fixed) {

    Sighting {
        fixed = List.copyOf(fixed);
    }
}
