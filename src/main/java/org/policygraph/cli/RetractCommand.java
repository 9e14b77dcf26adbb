package org.policygraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policygraph.document.Article;
import org.policygraph.document.Source;
import org.policygraph.graph.Retraction;
import org.policygraph.graph.Retraction.Change;
import org.policygraph.graph.Retractions;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes an article, or all of a source, out of the graph; or lets it in again. */
@Command(
        name = "retract",
        mixinStandardHelpOptions = true,
        description = "Take an article, or all of a source, back: the graph is then as if it had never read it")
final class RetractCommand implements Callable<Integer> {

    /** So many changes of a kind are printed; JSON has all. */
    private static final int MOST_LINES = 20;

    private final Application application;
    private final Console console;

    @ArgGroup(multiplicity = "1")
    private Subject subject = new Subject();

    @Option(names = "--reason", description = "why; kept with the tombstone")
    private String reason = "";

    @Option(names = "--dry-run", description = "only tell what would change")
    private boolean dryRun;

    @Option(names = "--json", description = "print the answer as JSON, as REST gives it")
    private boolean json;

    RetractCommand(Application application, Console console) {
        this.application = application;
        this.console = console;
    }

    /** What to take back, or to let in. */
    static final class Subject {

        @Parameters(paramLabel = "ARTICLE", description = "id of an article")
        private @Nullable String article;

        @Option(names = "--source", paramLabel = "NAME", description = "all that this source has published, and will")
        private @Nullable String source;

        @Option(names = "--lift", paramLabel = "ID", description = "let what was taken back come in again")
        private @Nullable String lift;
    }

    @Override
    public Integer call() {
        return application.run(context -> {
            Retractions retractions = context.getBean(Retractions.class);
            if (subject.lift != null) {
                return lift(retractions, subject.lift);
            }
            report(context, retract(retractions));
            return ExitCodes.DONE;
        });
    }

    private Retraction retract(Retractions retractions) {
        return subject.article != null
                ? retractions.retract(new Article.Id(subject.article), reason, dryRun)
                : retractions.retract(new Source(String.valueOf(subject.source)), reason, dryRun);
    }

    private int lift(Retractions retractions, String id) {
        if (!retractions.lift(id)) {
            throw new BadArgument(
                    "nothing with the id '" + id + "' was taken back; GET /api/v1/retractions lists what was");
        }
        console.line("'" + id + "' may come in again; hand it in anew");
        return ExitCodes.DONE;
    }

    private void report(ConfigurableApplicationContext context, Retraction retraction) {
        if (json) {
            console.line(Application.json(context, retraction));
            return;
        }
        console.line("%s %d articles with %d claims; %d actors are spoken of nowhere else"
                .formatted(
                        retraction.dryRun() ? "would take back" : "took back",
                        retraction.articles().size(),
                        retraction.claims(),
                        retraction.actors().size()));
        print("actions", retraction.actions());
        print("lines of the map", retraction.edges());
    }

    private void print(String what, List<Change> changes) {
        long lost = changes.stream().filter(change -> change.after() == null).count();
        console.line("%d %s lose all support, %d change".formatted(lost, what, changes.size() - lost));
        changes.stream().limit(MOST_LINES).map(RetractCommand::line).forEach(console::line);
        if (changes.size() > MOST_LINES) {
            console.line("  and %d more; --json lists all".formatted(changes.size() - MOST_LINES));
        }
    }

    private static String line(Change change) {
        return "  %s: %s -> %s".formatted(change.text(), belief(change.before()), belief(change.after()));
    }

    private static String belief(@Nullable Double belief) {
        return belief == null ? "nothing" : "belief " + belief;
    }
}
