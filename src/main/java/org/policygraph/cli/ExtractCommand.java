package org.policygraph.cli;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.policygraph.ingest.ArticleReader;
import org.policygraph.ingest.Extraction;
import org.policygraph.ingest.FileKind;
import org.policygraph.ingest.Given;
import org.policygraph.ingest.Inputs;
import org.policygraph.ingest.Outcome;
import org.policygraph.ingest.ParallelReading;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what is read in texts, a JSON line each, in the order they came in. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Read texts and print one JSON line per document; needs no database and no network")
final class ExtractCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    private final Console console;
    private final Supplier<ArticleReader> reader;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "files and folders of articles")
    private List<Path> files = List.of();

    @Option(
            names = "--jsonl",
            paramLabel = "FILE|-",
            description = "a file with {\"id\", \"text\", \"date\", \"source\"} on each line; - is standard input")
    private @Nullable String lines;

    @Option(
            names = "--kind",
            description = "what all files hold, ${COMPLETION-CANDIDATES}; without, each is told by how it begins")
    private @Nullable FileKind kind;

    ExtractCommand(Console console, Supplier<ArticleReader> reader) {
        this.console = console;
        this.reader = reader;
    }

    @Override
    public Integer call() throws IOException {
        Inputs inputs = Inputs.files(files, Given.NOTHING, kind);
        if (lines == null && files.isEmpty()) {
            throw new BadArgument(
                    "extract has nothing to read; give FILE…, --jsonl FILE, or --jsonl - for standard input");
        }
        if (lines == null) {
            return print(inputs);
        }
        try (InputStream in = open(lines)) {
            return print(inputs.and(Inputs.lines(in, lines.equals(STANDARD_INPUT) ? "standard input" : lines)));
        }
    }

    private static InputStream open(String file) {
        try {
            return file.equals(STANDARD_INPUT) ? System.in : new FileInputStream(file);
        } catch (FileNotFoundException e) {
            throw new BadArgument("'" + file + "' cannot be opened; give a file with a JSON object on each line, or -");
        }
    }

    private int print(Inputs inputs) {
        AtomicInteger refused = new AtomicInteger();
        // without Spring nobody has started logging yet; readers that do so at once make SLF4J complain
        LoggerFactory.getILoggerFactory();
        new ParallelReading(reader.get()).forEach(inputs, outcome -> {
            switch (outcome) {
                case Outcome.Read read ->
                    console.json(Extraction.of(read.input().id(), read.reading()));
                case Outcome.Refused bad -> {
                    refused.incrementAndGet();
                    console.error(bad.problem().toString());
                }
            }
        });
        return refused.get() == 0 ? ExitCodes.DONE : ExitCodes.SOME_REFUSED;
    }
}
