package org.policygraph.path;

import java.util.List;
import org.policygraph.profile.NamedActor;

/**
 * A way from one actor to another along edges of the map, visiting no actor twice.
 *
 * @param score how much it says, 0 to 1
 * @param reasons what the score is made of
 * @param length how many steps
 * @param actors one more than steps
 * @param steps from the first actor to the last
 * @param sentence the path in words
 */
public record Path(
        double score, Score reasons, int length, List<NamedActor> actors, List<Step> steps, String sentence) {

    public Path {
        actors = List.copyOf(actors);
        steps = List.copyOf(steps);
        if (steps.size() != length || actors.size() != length + 1) {
            throw new IllegalArgumentException("A path of " + length + " steps has " + (length + 1) + " actors, not "
                    + steps.size() + " steps and " + actors.size() + " actors");
        }
    }

    /** Whether every step has a sentence that it stands on. */
    boolean isProven() {
        return steps.stream().noneMatch(step -> step.evidence().isEmpty());
    }
}
