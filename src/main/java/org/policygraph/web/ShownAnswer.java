package org.policygraph.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.policygraph.document.PartialDate;
import org.policygraph.path.Path;
import org.policygraph.path.PathAnswer;
import org.policygraph.path.Step;
import org.policygraph.profile.Direction;
import org.policygraph.profile.NamedActor;

/**
 * An answer in the words of the page.
 *
 * @param paths the best first
 * @param answer the answer itself
 */
record ShownAnswer(List<ShownPath> paths, PathAnswer answer) {

    static ShownAnswer of(PathAnswer answer) {
        return new ShownAnswer(answer.paths().stream().map(ShownPath::of).toList(), answer);
    }

    record ShownPath(String sentence, String score, List<ShownStep> steps) {

        static ShownPath of(Path path) {
            List<ShownStep> steps = IntStream.range(0, path.length())
                    .mapToObj(i -> ShownStep.of(
                            path.steps().get(i),
                            path.actors().get(i),
                            path.actors().get(i + 1)))
                    .toList();
            return new ShownPath(path.sentence(), "%.2f".formatted(path.score()), steps);
        }
    }

    /**
     * A step the way it was done, not the way the path walks it.
     *
     * @param agent who did it
     * @param verb what, in words
     * @param patient to whom
     * @param facts date, status and belief in one line
     * @param step the step itself
     */
    record ShownStep(NamedActor agent, String verb, NamedActor patient, String facts, Step step) {

        static ShownStep of(Step step, NamedActor from, NamedActor to) {
            boolean forward = step.direction() == Direction.FORWARD;
            return new ShownStep(forward ? from : to, step.verb().phrase(), forward ? to : from, facts(step), step);
        }

        private static String facts(Step step) {
            return "%s · %s · belief %.2f from %d %s%s"
                    .formatted(
                            date(step),
                            step.status().name().toLowerCase(Locale.ROOT),
                            step.belief(),
                            step.sources(),
                            step.sources() == 1 ? "source" : "sources",
                            step.contested() ? " · contested" : "");
        }

        private static String date(Step step) {
            PartialDate first = step.first();
            PartialDate last = step.last();
            if (first == null || last == null) {
                return "date unknown";
            }
            return first.equals(last) ? first.toString() : first + " to " + last;
        }
    }
}
