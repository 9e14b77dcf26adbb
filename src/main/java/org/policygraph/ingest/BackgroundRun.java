package org.policygraph.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run that nobody waits for; whoever started it asks how far it has come. */
final class BackgroundRun {

    /** As many problems are told of one run; the counts are of all. */
    private static final int MOST_PROBLEMS = 1_000;

    private final String id;
    private final long total;
    private final IngestRun run = new IngestRun();
    private volatile @Nullable String reason;

    BackgroundRun(String id, long total) {
        this.id = id;
        this.total = total;
    }

    IngestRun run() {
        return run;
    }

    /** It ended before all was tried. */
    void breakOff(String why) {
        reason = why;
        run.close();
    }

    State state() {
        // the status first: what is counted after the end is all there is
        IngestRun.Status status = run.status();
        List<Problem> problems =
                run.problems().all().stream().limit(MOST_PROBLEMS).toList();
        return new State(id, status, total, run.done(), run.added(), run.known(), run.refused(), problems, reason);
    }

    /**
     * How far a run has come.
     *
     * @param id its id
     * @param status RUNNING also while it waits for those before it
     * @param total how many articles were handed in
     * @param done how many of them were tried
     * @param added how many were not in the graph before
     * @param known how many were, so that nothing changed
     * @param refused how many could not be used
     * @param problems what went wrong, and with what; the first {@value #MOST_PROBLEMS}
     * @param reason why it was broken off; null when it was not
     */
    record State(
            String id,
            IngestRun.Status status,
            long total,
            int done,
            int added,
            int known,
            int refused,
            List<Problem> problems,
            @Nullable String reason) {

        boolean isOver() {
            return status != IngestRun.Status.RUNNING;
        }
    }
}
