package org.policygraph.ingest;

import org.policygraph.document.Article;
import org.policygraph.graph.Ledger;
import org.policygraph.graph.Written;
import org.policygraph.ingest.Problem.Level;
import org.policygraph.ingest.Problem.Stage;
import org.springframework.stereotype.Component;

/** Reads articles into the graph: on all cores, written by one. */
@Component
public class Ingest {

    private final ArticleReader reader;
    private final Ledger ledger;

    Ingest(ArticleReader reader, Ledger ledger) {
        this.reader = reader;
        this.ledger = ledger;
    }

    /**
     * Reads all inputs; one that cannot be used becomes a problem of the run and stops nothing. What is written stays
     * written when the database fails on the way.
     *
     * @return the run, closed
     */
    public IngestRun run(Inputs inputs, Progress progress) {
        IngestRun run = new IngestRun();
        run(inputs, progress, run);
        return run;
    }

    /** The same as a run that others watch already; closes it. */
    void run(Inputs inputs, Progress progress, IngestRun watched) {
        try (IngestRun run = watched) {
            new ParallelReading(reader).forEach(inputs, outcome -> {
                take(outcome, run);
                progress.advanced(run);
            });
            run.complete();
        }
    }

    /**
     * Reads one article.
     *
     * @throws org.policygraph.document.UnreadableText when it is empty, too long, or in another language
     */
    Written read(Article article) {
        return ledger.write(reader.read(article));
    }

    private void take(Outcome outcome, IngestRun run) {
        switch (outcome) {
            case Outcome.Refused refused -> run.problems().add(refused.problem());
            case Outcome.Read read -> write(read, run);
        }
    }

    private void write(Outcome.Read read, IngestRun run) {
        String place = read.input().place();
        try {
            run.take(ledger.write(read.reading()).outcome(), place, read.isUndated());
        } catch (IllegalArgumentException e) {
            run.problems().add(new Problem(Stage.WRITING, Level.REFUSED, place, String.valueOf(e.getMessage())));
        }
    }
}
