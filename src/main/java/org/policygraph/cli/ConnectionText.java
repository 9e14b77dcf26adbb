package org.policygraph.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.policygraph.path.ConnectionAnswer;
import org.policygraph.path.ConnectionAnswer.CommonNeighbour;
import org.policygraph.path.ConnectionAnswer.CommonNeighbours;
import org.policygraph.path.ConnectionAnswer.ConnectingSubgraph;
import org.policygraph.path.ConnectionAnswer.Filtered;
import org.policygraph.path.ConnectionAnswer.Link;
import org.policygraph.path.ConnectionAnswer.LinkedAction;
import org.policygraph.path.ConnectionAnswer.LinkedClaim;
import org.policygraph.path.ConnectionAnswer.Links;
import org.policygraph.path.ConnectionAnswer.Method;
import org.policygraph.path.ConnectionAnswer.PathsBetweenSets;
import org.policygraph.path.ConnectionAnswer.ShortestPaths;
import org.policygraph.path.Path;
import org.policygraph.path.Step;
import org.policygraph.profile.NamedActor;

/** Answers about connections as lines of text. */
record ConnectionText(Console console) {

    void print(ConnectionAnswer answer) {
        switch (answer) {
            case ShortestPaths paths -> print(paths);
            case CommonNeighbours neighbours -> print(neighbours);
            case Links links -> print(links);
            case PathsBetweenSets paths -> print(paths);
            case ConnectingSubgraph subgraph -> print(subgraph);
        }
        if (!answer.searched().complete()) {
            console.line("The search was cut: a better answer may be missing.");
        }
    }

    private void print(ShortestPaths answer) {
        if (answer.paths().isEmpty()) {
            console.line("No path within %d steps."
                    .formatted(answer.question().reach().maxHops()));
        } else {
            console.line("%d shortest %s of %d %s; the best:"
                    .formatted(
                            answer.count(),
                            answer.count() == 1 ? "path" : "paths",
                            answer.paths().getFirst().length(),
                            answer.paths().getFirst().length() == 1 ? "step" : "steps"));
        }
        print(answer.paths());
        print(answer.filtered(), "shorter paths run");
    }

    private void print(PathsBetweenSets answer) {
        console.line("%d of %d pairs are connected within %d steps."
                .formatted(
                        answer.connectedPairs(),
                        answer.pairs(),
                        answer.question().reach().maxHops()));
        print(answer.paths());
        print(answer.filtered(), "shorter paths run");
    }

    private void print(List<Path> paths) {
        for (int i = 0; i < paths.size(); i++) {
            new PathText(console).print(i + 1, paths.get(i));
        }
    }

    private void print(Filtered filtered, String what) {
        filtered.hubs()
                .forEach(
                        hub -> console.line("Left out: %d %s through %s, which has %d edges; --hubs=false lets them in."
                                .formatted(hub.shorterPaths(), what, hub.name(), hub.degree())));
    }

    private void print(CommonNeighbours answer) {
        console.line("%d common %s.".formatted(answer.count(), answer.count() == 1 ? "neighbour" : "neighbours"));
        for (int i = 0; i < answer.neighbours().size(); i++) {
            CommonNeighbour neighbour = answer.neighbours().get(i);
            console.line("%d. %s: %s (score %.2f)"
                    .formatted(i + 1, neighbour.actor().name(), neighbour.sentence(), neighbour.score()));
            steps(neighbour.first());
            steps(neighbour.second());
            console.line("");
        }
        print(answer.filtered(), "paths of two steps run");
    }

    private void steps(List<Step> steps) {
        steps.forEach(new PathText(console)::print);
    }

    private void print(ConnectingSubgraph answer) {
        if (answer.steps().isEmpty()) {
            console.line("Nothing connects any two of these within %d steps."
                    .formatted(answer.question().reach().maxHops()));
            return;
        }
        console.line(answer.sentence() + ".");
        console.line("%d steps over %d actors, cost %.2f: %s"
                .formatted(
                        answer.steps().size(),
                        answer.actors().size(),
                        answer.cost(),
                        answer.method() == Method.EXACT
                                ? "no tree costs less."
                                : "the cheapest may cost up to half less."));
        steps(answer.steps());
        if (!answer.apart().isEmpty()) {
            console.line("Not connected with these: %s."
                    .formatted(answer.apart().stream().map(NamedActor::name).collect(Collectors.joining(", "))));
        }
    }

    private void print(Links answer) {
        if (answer.links().isEmpty()) {
            console.line("Nothing links %s and %s."
                    .formatted(answer.from().name(), answer.to().name()));
        }
        for (Link link : answer.links()) {
            console.line("%s: %s, %s, belief %.2f, %d %s, %d %s"
                    .formatted(
                            link.sentence(),
                            link.step().status().name().toLowerCase(Locale.ROOT),
                            Quote.dates(link.step().first(), link.step().last()),
                            link.step().belief(),
                            link.step().sources(),
                            link.step().sources() == 1 ? "source" : "sources",
                            link.count(),
                            link.count() == 1 ? "action" : "actions"));
            link.actions().forEach(this::print);
            console.line("");
        }
    }

    private void print(LinkedAction action) {
        console.line("   %s  %s, %s, belief %.2f (support %.2f, denial %.2f)%s"
                .formatted(
                        action.label(),
                        action.status().name().toLowerCase(Locale.ROOT),
                        Quote.dates(action.start(), action.end()),
                        action.belief().value(),
                        action.belief().support(),
                        action.belief().denial(),
                        action.contested() ? ", contested" : ""));
        action.claims().forEach(this::print);
    }

    private void print(LinkedClaim claim) {
        console.line("      %s, %s, confidence %.2f: %s"
                .formatted(
                        claim.stance().name().toLowerCase(Locale.ROOT),
                        claim.status().name().toLowerCase(Locale.ROOT),
                        claim.confidence(),
                        Quote.of(claim.evidence())));
    }
}
