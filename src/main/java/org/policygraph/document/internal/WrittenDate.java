package org.policygraph.document.internal;

import java.util.Optional;
import org.policygraph.document.DateExpression.Bound;
import org.policygraph.document.Precision;

/**
 * A date found in a text.
 *
 * @param start where it begins
 * @param end where it ends
 * @param value what it means; empty when that cannot be told
 * @param bound whether that is meant, or what lies before or after it
 */
record WrittenDate(int start, int end, Optional<Interval> value, Bound bound) {

    WrittenDate(int start, int end, Optional<Interval> value) {
        this(start, end, value, Bound.WITHIN);
    }

    boolean overlaps(WrittenDate other) {
        return start < other.end && other.start < end;
    }

    int length() {
        return end - start;
    }

    /** The same date, told in more words. */
    WrittenDate from(int earlierStart, int laterEnd) {
        return new WrittenDate(earlierStart, laterEnd, value, bound);
    }

    WrittenDate bounded(Bound side) {
        return new WrittenDate(start, end, value, side);
    }

    /** The same day or month in the year of another date, where both are single ones. */
    WrittenDate inYearOf(WrittenDate other) {
        Optional<Interval> moved = value.filter(
                        own -> own.end() == null && own.start().precision() != Precision.YEAR)
                .flatMap(own -> other.value
                        .map(Interval::start)
                        .map(year -> own.start().inYear(year.year()))
                        .map(date -> new Interval(date, null)));
        return moved.isPresent() ? new WrittenDate(start, end, moved, bound) : this;
    }
}
