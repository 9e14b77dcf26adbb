package org.policygraph.ingest;

import org.policygraph.action.Reading;
import org.policygraph.document.Article.DateBasis;

/** What came of one input. */
public sealed interface Outcome {

    Input input();

    /** It was read. */
    record Read(Input input, Reading reading) implements Outcome {

        /** Whether nobody knows when it was published. */
        public boolean isUndated() {
            return reading.document().article().origin().publishedBasis() == DateBasis.UNKNOWN;
        }
    }

    /** It was not read, and why. */
    record Refused(Input input, Problem problem) implements Outcome {}
}
