package org.policygraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.policygraph.action.Reading;
import org.policygraph.graph.Ledger;
import org.policygraph.graph.Receipt;
import org.policygraph.ingest.Problem.Level;
import org.policygraph.ingest.Problem.Stage;
import org.springframework.stereotype.Component;

/** Puts into the graph what {@code extract} printed: many documents a transaction, the next ones parsed meanwhile. */
@Component
public class ExtractedIngest {

    /** The name of standard input among files. */
    private static final Path STANDARD_INPUT = Path.of("-");

    /** How many nodes one transaction makes, about: enough that a round trip costs nothing, few enough to hold. */
    private static final int MOST_NODES = 5_000;

    private static final int MOST_DOCUMENTS = 500;

    private final Ledger ledger;

    ExtractedIngest(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Takes all lines of all files; one that cannot be used becomes a problem of the run and stops nothing. What is
     * written stays written when the database fails on the way; a second run then adds the rest.
     *
     * @param files what {@code extract} printed; {@code -} is standard input
     * @return the run, closed
     */
    public IngestRun run(List<Path> files, Progress progress) {
        try (IngestRun run = new IngestRun()) {
            for (Path file : files) {
                try (ExtractedLines lines = new ExtractedLines(open(file), name(file))) {
                    write(lines, run, progress);
                } catch (IOException | UncheckedIOException e) {
                    refuse(run, name(file), UnusableInput.CannotOpen.unreadable(file, e));
                } catch (UnusableInput e) {
                    refuse(run, name(file), e);
                }
            }
            run.complete();
            return run;
        }
    }

    private static InputStream open(Path file) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return System.in;
        }
        if (!Files.exists(file)) {
            throw UnusableInput.CannotOpen.missing();
        }
        return Files.newInputStream(file);
    }

    private static String name(Path file) {
        return file.equals(STANDARD_INPUT) ? "standard input" : file.toString();
    }

    private static void refuse(IngestRun run, String place, RuntimeException reason) {
        run.problems().add(new Problem(Stage.LOADING, Level.REFUSED, place, String.valueOf(reason.getMessage())));
    }

    private void write(ExtractedLines lines, IngestRun run, Progress progress) {
        try (ExecutorService ahead = Executors.newSingleThreadExecutor()) {
            List<Outcome> outcomes = batch(lines);
            while (!outcomes.isEmpty()) {
                Future<List<Outcome>> next = ahead.submit(() -> batch(lines));
                write(outcomes, run);
                progress.advanced(run);
                outcomes = next.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Reading was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException broken) {
                throw broken;
            }
            throw new IllegalStateException("Reading stopped: " + e.getCause(), e.getCause());
        }
    }

    /** As many lines as one transaction takes; none at the end. */
    private static List<Outcome> batch(ExtractedLines lines) {
        List<Outcome> batch = new ArrayList<>();
        int nodes = 0;
        while (nodes < MOST_NODES && batch.size() < MOST_DOCUMENTS) {
            Outcome outcome = lines.next();
            if (outcome == null) {
                break;
            }
            batch.add(outcome);
            nodes += outcome instanceof Outcome.Read read ? nodes(read.reading()) : 0;
        }
        return batch;
    }

    private static int nodes(Reading reading) {
        return reading.document().sentences().size()
                + reading.resolution().clusters().size()
                + reading.claims().size();
    }

    private void write(List<Outcome> outcomes, IngestRun run) {
        List<Outcome.Read> read = outcomes.stream()
                .filter(Outcome.Read.class::isInstance)
                .map(Outcome.Read.class::cast)
                .toList();
        List<Receipt> receipts =
                ledger.writeAll(read.stream().map(Outcome.Read::reading).toList());
        int written = 0;
        for (Outcome outcome : outcomes) {
            switch (outcome) {
                case Outcome.Refused refused -> run.problems().add(refused.problem());
                case Outcome.Read one -> take(one, receipts.get(written++), run);
            }
        }
    }

    private static void take(Outcome.Read read, Receipt receipt, IngestRun run) {
        String place = read.input().place();
        switch (receipt) {
            case Receipt.Taken taken -> run.take(taken.outcome(), place, read.isUndated());
            case Receipt.Refused refused ->
                run.problems().add(new Problem(Stage.WRITING, Level.REFUSED, place, refused.reason()));
        }
    }
}
