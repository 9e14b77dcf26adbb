package org.policygraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policygraph.document.PartialDate;
import org.policygraph.ingest.ExtractedIngest;
import org.policygraph.ingest.FileKind;
import org.policygraph.ingest.Given;
import org.policygraph.ingest.Ingest;
import org.policygraph.ingest.IngestRun;
import org.policygraph.ingest.Inputs;
import org.policygraph.ingest.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads files and folders into the graph, and says what was added, known and refused. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description =
                "Read files and folders into the graph: plain text, or a JSON object with an article on each line")
final class IngestCommand implements Callable<Integer> {

    private final Application application;
    private final Console console;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "files and folders")
    private List<Path> paths = List.of();

    @Option(names = "--date", description = "day of publication of texts that do not say: 2019, 2019-05 or 2019-05-20")
    private @Nullable PartialDate date;

    @Option(names = "--source", description = "who published texts that do not say")
    private @Nullable String source;

    @Option(
            names = "--kind",
            description = "what all files hold, ${COMPLETION-CANDIDATES}; without, each is told by how it begins")
    private @Nullable FileKind kind;

    @Option(
            names = "--from-extracted",
            description = "the files, or - for standard input, hold what `extract` printed; nothing is read anew")
    private boolean extracted;

    @Option(names = "--json", description = "print the result as JSON")
    private boolean json;

    IngestCommand(Application application, Console console) {
        this.application = application;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (extracted && (date != null || source != null || kind != null)) {
            throw new BadArgument(
                    "--from-extracted takes what its lines say; --date, --source and --kind go with `extract`");
        }
        return application.run(context -> {
            IngestRun run =
                    extracted ? run(context.getBean(ExtractedIngest.class)) : run(context.getBean(Ingest.class));
            report(run);
            return run.refused() == 0 ? ExitCodes.DONE : ExitCodes.SOME_REFUSED;
        });
    }

    /** The bar is gone before the report comes. */
    private IngestRun run(Ingest ingest) {
        Given given = new Given(date == null ? null : date.toString(), source, null, null);
        Inputs inputs = Inputs.files(paths, given, kind);
        try (ProgressDisplay progress = ProgressDisplay.on(console, inputs.count())) {
            return ingest.run(inputs, progress);
        }
    }

    private IngestRun run(ExtractedIngest ingest) {
        try (ProgressDisplay progress = ProgressDisplay.on(console, OptionalLong.empty())) {
            return ingest.run(paths, progress);
        }
    }

    private void report(IngestRun run) {
        run.problems().all().forEach(problem -> console.error(problem.level() + " " + problem));
        if (json) {
            console.json(Report.of(run));
        } else {
            console.line("%d added, %d known, %d refused".formatted(run.added(), run.known(), run.refused()));
        }
    }

    /** The result as JSON. */
    record Report(IngestRun.Status status, int added, int known, int refused, List<Problem> problems) {
        static Report of(IngestRun run) {
            return new Report(
                    run.status(),
                    run.added(),
                    run.known(),
                    run.refused(),
                    run.problems().all());
        }
    }
}
