package org.policygraph.web;

import java.util.List;
import java.util.stream.IntStream;
import org.policygraph.path.Path;
import org.policygraph.path.Step;
import org.policygraph.profile.Direction;
import org.policygraph.profile.NamedActor;

/**
 * A path in the words of the page.
 *
 * @param path the path itself
 * @param steps each the way it was done, not the way the path walks it
 */
record ShownPath(Path path, List<ShownStep> steps) {

    ShownPath {
        steps = List.copyOf(steps);
    }

    static ShownPath of(Path path) {
        return new ShownPath(
                path,
                IntStream.range(0, path.length())
                        .mapToObj(i -> ShownStep.of(
                                path.steps().get(i),
                                path.actors().get(i),
                                path.actors().get(i + 1)))
                        .toList());
    }

    /**
     * A step.
     *
     * @param agent who did it
     * @param patient to whom
     * @param step the step itself
     */
    record ShownStep(NamedActor agent, NamedActor patient, Step step) {

        static ShownStep of(Step step, NamedActor from, NamedActor to) {
            boolean forward = step.direction() == Direction.FORWARD;
            return new ShownStep(forward ? from : to, forward ? to : from, step);
        }
    }
}
