package org.policygraph.document.internal;

import java.util.Optional;

/**
 * A date found in a text.
 *
 * @param start where it begins
 * @param end where it ends
 * @param value what it means; empty when that cannot be told
 */
record WrittenDate(int start, int end, Optional<Interval> value) {

    boolean overlaps(WrittenDate other) {
        return start < other.end && other.start < end;
    }

    int length() {
        return end - start;
    }
}
