package org.policygraph.cli;

import java.util.Locale;
import org.policygraph.path.Path;
import org.policygraph.path.PathAnswer;
import org.policygraph.path.Step;
import org.policygraph.profile.Direction;
import org.policygraph.profile.Evidence;

/** Paths as lines of text. */
record PathText(Console console) {

    void print(PathAnswer answer) {
        if (answer.paths().isEmpty()) {
            console.line("No path from %s to %s within %d steps."
                    .formatted(
                            answer.question().from(),
                            answer.question().to(),
                            answer.searched().maxHops()));
        }
        for (int i = 0; i < answer.paths().size(); i++) {
            print(i + 1, answer.paths().get(i));
        }
        printFilters(answer.filtered());
    }

    void print(int rank, Path path) {
        console.line("%d. %s (score %.2f)".formatted(rank, path.sentence(), path.score()));
        path.steps().forEach(this::print);
        console.line("");
    }

    void print(Step step) {
        String arrow = step.direction() == Direction.FORWARD ? "%s -%s-> %s" : "%s <-%s- %s";
        console.line("   " + arrow.formatted(step.from(), step.verb(), step.to()) + "  "
                + step.status().name().toLowerCase(Locale.ROOT)
                + ", " + Quote.dates(step.first(), step.last())
                + ", belief %.2f".formatted(step.belief())
                + (step.contested() ? ", contested" : ""));
        step.evidence().forEach(this::print);
    }

    private void print(Evidence evidence) {
        console.line("      " + Quote.of(evidence));
    }

    /** What the filters took away is part of the answer: a missing path may be one that was asked away. */
    private void printFilters(PathAnswer.Filtered filtered) {
        PathAnswer.Edges edges = filtered.edges();
        if (edges.status() + edges.date() + edges.belief() + edges.sources() > 0) {
            console.line("Left out: %d steps for their status, %d for their date, %d for belief, %d for sources."
                    .formatted(edges.status(), edges.date(), edges.belief(), edges.sources()));
        }
        filtered.hubs()
                .forEach(hub -> console.line(
                        "Left out: %d shorter paths run through %s, which has %d edges; --hubs=false lets them in."
                                .formatted(hub.shorterPaths(), hub.name(), hub.degree())));
    }
}
