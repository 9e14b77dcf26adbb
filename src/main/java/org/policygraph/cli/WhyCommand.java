package org.policygraph.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.policygraph.graph.Explanations;
import org.policygraph.graph.Why;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells why two are one actor, or not. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        description = "Why are two held to be one actor, or not? The score with its reasons, and what was judged")
final class WhyCommand implements Callable<Integer> {

    private final Application application;
    private final Console console;

    @Parameters(index = "0", paramLabel = "A", description = "id, name or alias of an actor")
    private String one = "";

    @Parameters(index = "1", paramLabel = "B", description = "id, name or alias of another")
    private String other = "";

    @Option(names = "--json", description = "print the answer as JSON, as REST gives it")
    private boolean json;

    WhyCommand(Application application, Console console) {
        this.application = application;
        this.console = console;
    }

    @Override
    public Integer call() {
        return application.run(context -> {
            Why why = context.getBean(Explanations.class)
                    .why(MergeCommand.id(context, one), MergeCommand.id(context, other));
            if (json) {
                console.line(Application.json(context, why));
            } else {
                print(why);
            }
            return ExitCodes.DONE;
        });
    }

    private void print(Why why) {
        console.line("%s and %s are %s"
                .formatted(why.one().key(), why.other().key(), why.same() ? "one actor" : "two actors"));
        console.line("  score %s: %s".formatted(why.score(), why.outcome().toLowerCase(Locale.ROOT)));
        why.reasons()
                .forEach(reason -> console.line("    %+.2f  %s: %s"
                        .formatted(reason.weight(), reason.feature().name().toLowerCase(Locale.ROOT), reason.text())));
        console.line("  %d articles speak of both".formatted(why.articlesWithBoth()));
        why.judgements().forEach(judgement -> console.line("  " + HowCommand.text(judgement)));
    }
}
