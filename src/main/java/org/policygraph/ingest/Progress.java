package org.policygraph.ingest;

/** Is told how far a run has come; called from the thread that runs. */
@FunctionalInterface
public interface Progress {

    Progress NONE = run -> {};

    /** One more input is done. */
    void advanced(IngestRun run);
}
