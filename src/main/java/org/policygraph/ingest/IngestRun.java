package org.policygraph.ingest;

import java.util.concurrent.atomic.AtomicInteger;
import org.policygraph.graph.Written;
import org.policygraph.ingest.Problem.Level;

/** One run of reading articles into the graph: what was added and known, and what went wrong. Others may watch it. */
public final class IngestRun implements AutoCloseable {

    private final AtomicInteger added = new AtomicInteger();
    private final AtomicInteger known = new AtomicInteger();
    private final Problems problems = new Problems();
    private volatile boolean complete;
    private volatile boolean closed;

    IngestRun() {}

    /** How far a run has come. */
    public enum Status {
        RUNNING,
        /** All inputs are in the graph. */
        DONE,
        /** All inputs were tried; some were refused. */
        DONE_WITH_REFUSALS,
        /** It ended before all inputs were tried; what was written stays. */
        BROKEN_OFF
    }

    /** Follows from what happened: nobody sets it. */
    public Status status() {
        if (!closed) {
            return Status.RUNNING;
        }
        if (!complete) {
            return Status.BROKEN_OFF;
        }
        return refused() == 0 ? Status.DONE : Status.DONE_WITH_REFUSALS;
    }

    /** Articles that were not in the graph before. */
    public int added() {
        return added.get();
    }

    /** Articles that were in the graph already, so that nothing changed. */
    public int known() {
        return known.get();
    }

    public int refused() {
        return problems.of(Level.REFUSED).size();
    }

    /** How many inputs are done, one way or another. */
    public int done() {
        return added() + known() + refused();
    }

    public Problems problems() {
        return problems;
    }

    /** One input came to the ledger. */
    void take(Written.Outcome outcome, String place, boolean isUndated) {
        switch (outcome) {
            case KNOWN -> known.incrementAndGet();
            case RETRACTED -> problems.add(Problem.retracted(place));
            case ADDED -> {
                added.incrementAndGet();
                if (isUndated) {
                    problems.add(Problem.undated(place));
                }
            }
        }
    }

    /** All inputs were tried. */
    void complete() {
        complete = true;
    }

    @Override
    public void close() {
        closed = true;
    }
}
