package org.policygraph.ingest;

import org.policygraph.graph.Ledger;
import org.springframework.stereotype.Component;

/** Reads articles into the graph: on all cores, written by one. */
@Component
public final class Ingest {

    private final ParallelReading reading;
    private final Ledger ledger;

    Ingest(ArticleReader reader, Ledger ledger) {
        this.reading = new ParallelReading(reader);
        this.ledger = ledger;
    }

    /**
     * Reads all inputs; one that cannot be used becomes a problem of the run and stops nothing. What is written stays
     * written when the database fails on the way.
     *
     * @return the run, closed
     */
    public IngestRun run(Inputs inputs, Progress progress) {
        try (IngestRun run = new IngestRun()) {
            reading.forEach(inputs, outcome -> {
                take(outcome, run);
                progress.advanced(run);
            });
            run.complete();
            return run;
        }
    }

    private void take(Outcome outcome, IngestRun run) {
        switch (outcome) {
            case Outcome.Refused refused -> run.problems().add(refused.problem());
            case Outcome.Read read -> write(read, run);
        }
    }

    private void write(Outcome.Read read, IngestRun run) {
        if (ledger.write(read.reading())) {
            run.countAdded();
            if (read.isUndated()) {
                run.problems().add(Problem.undated(read.input().place()));
            }
        } else {
            run.countKnown();
        }
    }
}
