package org.policygraph.cli;

import java.util.concurrent.Callable;
import org.policygraph.graph.Articles;
import org.policygraph.graph.Rederivation;
import picocli.CommandLine.Command;

/** Derives story and map from the ledger, from nothing. */
@Command(
        name = "rederive",
        mixinStandardHelpOptions = true,
        description =
                "Build actors, actions and the map again from what the articles say; on a sound graph nothing changes")
final class RederiveCommand implements Callable<Integer> {

    private final Application application;
    private final Console console;

    RederiveCommand(Application application, Console console) {
        this.application = application;
        this.console = console;
    }

    @Override
    public Integer call() {
        return application.run(context -> {
            context.getBean(Rederivation.class).rederive();
            Articles.Counts counts = context.getBean(Articles.class).count();
            console.line("%d claims of %d articles: %d actors, %d actions, %d lines of the map"
                    .formatted(counts.claims(), counts.articles(), counts.actors(), counts.actions(), counts.edges()));
            return ExitCodes.DONE;
        });
    }
}
