package org.policygraph.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policygraph.ingest.Given;
import org.policygraph.ingest.Inputs;
import org.policygraph.ingest.Outcome;
import org.policygraph.ingest.ParallelReading;
import org.policygraph.ingest.ReadingModels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what is read in texts, a JSON line each; needs neither a database nor a network. */
@Command(name = "extract", description = "Read texts and print one JSON line per document; no database, no network")
final class ExtractCommand implements Callable<Integer> {

    @Mixin
    private Console console = new Console();

    @Parameters(paramLabel = "FILE", description = "files and folders of plain text")
    private List<Path> files = List.of();

    @Option(
            names = "--jsonl",
            paramLabel = "FILE|-",
            description = "a file with {\"id\", \"text\", \"date\", \"source\"} on each line; - is standard input")
    private @Nullable String lines;

    @Override
    public Integer call() throws IOException {
        if (files.isEmpty() && lines == null) {
            throw new BadArgument("extract has nothing to read; give FILE…, or --jsonl FILE, or --jsonl - for standard input");
        }
        try (InputStream in = open()) {
            Inputs inputs = Inputs.files(files, Given.NOTHING).and(Inputs.lines(in, lines == null || lines.equals("-") ? "standard input" : lines));
            return print(inputs);
        }
    }

    private InputStream open() throws IOException {
        if (lines == null) {
            return InputStream.nullInputStream();
        }
        return lines.equals("-") ? System.in : new FileInputStream(lines);
    }

    private int print(Inputs inputs) {
        Tally tally = new Tally();
        try (ReadingModels models = new ReadingModels()) {
            new ParallelReading(models.reader()).forEach(inputs, outcome -> {
                switch (outcome) {
                    case Outcome.Read read ->
                        console.json(Extraction.of(read.input().id(), read.reading()));
                    case Outcome.Refused refused -> {
                        tally.refused++;
                        console.error(refused.problem().toString());
                    }
                }
            });
        }
        return tally.refused == 0 ? ExitCodes.DONE : ExitCodes.SOME_REFUSED;
    }
}
