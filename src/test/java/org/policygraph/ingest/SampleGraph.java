package org.policygraph.ingest;

/** The sample articles, for tests of what is shown of them. */
public final class SampleGraph {

    private SampleGraph() {}

    /** Reads them into the graph. */
    public static void write(Ingest ingest) {
        ingest.run(Sample.inputs(), Progress.NONE);
    }
}
