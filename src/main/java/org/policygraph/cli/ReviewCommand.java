package org.policygraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.policygraph.graph.Doubt;
import org.policygraph.graph.Judgements;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists pairs of actors that may be one. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description =
                "Which actors may be one, so that a person has to say? merge says so, or with --as that they are not")
final class ReviewCommand implements Callable<Integer> {

    private final Application application;
    private final Console console;

    @Option(names = "--limit", description = "how many to list, 1 to 1000")
    private int limit = 20;

    @Option(names = "--json", description = "print the answer as JSON, as REST gives it")
    private boolean json;

    ReviewCommand(Application application, Console console) {
        this.application = application;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (limit < 1 || limit > 1000) {
            throw new BadArgument("--limit is '" + limit + "'; it may be 1 to 1000");
        }
        return application.run(context -> {
            List<Doubt> doubts = context.getBean(Judgements.class).review(limit);
            if (json) {
                console.line(Application.json(context, doubts));
            } else if (doubts.isEmpty()) {
                console.line("nothing to review");
            } else {
                doubts.forEach(this::print);
            }
            return ExitCodes.DONE;
        });
    }

    private void print(Doubt doubt) {
        console.line("%.2f  %s  ?  %s"
                .formatted(doubt.score(), doubt.one().key(), doubt.other().key()));
        console.line("      " + doubt.reason());
    }
}
