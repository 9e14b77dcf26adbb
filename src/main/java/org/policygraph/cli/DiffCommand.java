package org.policygraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policygraph.graph.Changes;
import org.policygraph.graph.Changes.Change;
import org.policygraph.graph.Changes.State;
import org.policygraph.graph.History;
import org.policygraph.story.DiffQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells what became different in the graph between two times. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "What became different in the graph between two times, and which articles caused it?")
final class DiffCommand implements Callable<Integer> {

    /** So many changes of a kind are printed; JSON has all. */
    private static final int MOST_LINES = 50;

    private final Application application;
    private final Console console;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "T",
            description = "a time, 2026-11-28T12:00:00Z, or a day from its beginning, in UTC")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "T", description = "a time, or a day to its end")
    private String to = "";

    @Option(names = "--json", description = "print the answer as JSON, as REST gives it")
    private boolean json;

    DiffCommand(Application application, Console console) {
        this.application = application;
        this.console = console;
    }

    @Override
    public Integer call() {
        DiffQuestion question = new DiffQuestion(from, to);
        return application.run(context -> {
            Changes changes = question.ask(context.getBean(History.class));
            if (json) {
                console.line(Application.json(context, changes));
            } else {
                print(changes);
            }
            return ExitCodes.DONE;
        });
    }

    private void print(Changes changes) {
        console.line("%d articles came in, %d articles or sources were taken back"
                .formatted(changes.articles().size(), changes.takenBack().size()));
        print("actions", changes.actions());
        print("lines of the map", changes.edges());
    }

    private void print(String what, List<Change> changes) {
        console.line("%d %s differ".formatted(changes.size(), what));
        changes.stream().limit(MOST_LINES).map(DiffCommand::line).forEach(console::line);
        if (changes.size() > MOST_LINES) {
            console.line("  and %d more; --json lists all".formatted(changes.size() - MOST_LINES));
        }
    }

    private static String line(Change change) {
        String text = change.text() == null ? "what is told no more (" + change.id() + ")" : change.text();
        return "  %s  %s: %s -> %s, by %s"
                .formatted(
                        change.what(),
                        text,
                        state(change.before()),
                        state(change.after()),
                        change.articles().isEmpty() ? "a change of sources" : articles(change.articles()));
    }

    /** The beginnings of ids are enough to tell them apart. */
    private static String articles(List<String> ids) {
        List<String> shown = ids.stream()
                .map(id -> id.length() == 64 ? id.substring(0, 8) + "…" : id)
                .toList();
        return String.join(", ", shown);
    }

    private static String state(@Nullable State state) {
        if (state == null) {
            return "nothing";
        }
        return (state.status() == null ? "" : state.status() + " ") + "belief " + state.belief();
    }
}
