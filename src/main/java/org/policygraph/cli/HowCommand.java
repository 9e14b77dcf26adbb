package org.policygraph.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.policygraph.graph.Explanations;
import org.policygraph.graph.How;
import org.policygraph.graph.Judgement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how an actor came together. */
@Command(
        name = "how",
        mixinStandardHelpOptions = true,
        description =
                "How did one actor come together? Its ids, the names articles use, and the judgements that join them")
final class HowCommand implements Callable<Integer> {

    private final Application application;
    private final Console console;

    @Parameters(paramLabel = "NAME", description = "id, name or alias of an actor")
    private String name = "";

    @Option(names = "--json", description = "print the answer as JSON, as REST gives it")
    private boolean json;

    HowCommand(Application application, Console console) {
        this.application = application;
        this.console = console;
    }

    @Override
    public Integer call() {
        return application.run(context -> {
            How how = context.getBean(Explanations.class).how(MergeCommand.id(context, name));
            if (json) {
                console.line(Application.json(context, how));
            } else {
                print(how);
            }
            return ExitCodes.DONE;
        });
    }

    private void print(How how) {
        console.line("%s (%s), %s"
                .formatted(how.actor().name(), how.actor().id(), how.actor().kind()));
        for (How.Part part : how.parts()) {
            console.line("  " + part.key() + (part.listed() ? ", on the list" : ""));
            part.names()
                    .forEach(used -> console.line("    \"%s\" in %d %s: %s"
                            .formatted(
                                    used.name(),
                                    used.articles(),
                                    used.articles() == 1 ? "article" : "articles",
                                    used.reason())));
        }
        how.judgements().forEach(judgement -> console.line("  " + text(judgement)));
    }

    static String text(Judgement judgement) {
        return "%s and %s are %s, says %s%s%s: %s [%s]"
                .formatted(
                        judgement.one(),
                        judgement.other(),
                        judgement.answer().name().toLowerCase(Locale.ROOT),
                        judgement.by(),
                        judgement.at() == null ? "" : " on " + judgement.at().toLocalDate(),
                        judgement.score() == 0 ? "" : " at a score of " + judgement.score(),
                        judgement.reason().isEmpty() ? "no reason given" : judgement.reason(),
                        judgement.id());
    }
}
