package org.policygraph.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policygraph.document.Source;
import org.policygraph.graph.RatedSource;
import org.policygraph.graph.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the sources of the graph, and sets how far one is relied on. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description = "Which sources are there, and how far is each relied on? With NAME and --reliability, set that")
final class SourcesCommand implements Callable<Integer> {

    private final Application application;
    private final Console console;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "name of the source to rate")
    private @Nullable String name;

    @Option(names = "--reliability", paramLabel = "R", description = "how often it is right, 0 to 1")
    private @Nullable Double reliability;

    @Option(names = "--reason", description = "why; kept with it")
    private String reason = "";

    SourcesCommand(Application application, Console console) {
        this.application = application;
        this.console = console;
    }

    @Override
    public Integer call() {
        String rated = name;
        Double value = reliability;
        if ((rated == null) != (value == null)) {
            throw new BadArgument("NAME and --reliability go together; without both of them all sources are listed");
        }
        if (value != null && !(value >= 0 && value <= 1)) {
            throw new BadArgument("--reliability is '" + value + "'; it runs from 0 to 1");
        }
        return application.run(context -> {
            Sources sources = context.getBean(Sources.class);
            if (rated == null || value == null) {
                sources.all().forEach(source -> console.line(line(source)));
            } else {
                console.line(line(sources.rate(new Source(rated), value, reason)));
            }
            return ExitCodes.DONE;
        });
    }

    private static String line(RatedSource source) {
        return "%s (%s), %s: %d articles, cited by %d, reliability %.2f%s"
                .formatted(
                        source.name(),
                        source.id(),
                        source.kind(),
                        source.articles(),
                        source.cited(),
                        source.reliability(),
                        source.set() ? ", set" : "");
    }
}
