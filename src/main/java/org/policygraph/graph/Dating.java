package org.policygraph.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.When;
import org.policygraph.document.Basis;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;

/**
 * The date that claims give an action, whatever its basis.
 *
 * @param start the date, or the first one of an interval; null when unknown
 * @param end the last date of an interval; null for a single date
 */
record Dating(@Nullable PartialDate start, @Nullable PartialDate end) implements Comparable<Dating> {

    static final Dating UNKNOWN = new Dating(null, null);

    static Dating of(When when) {
        return new Dating(when.start(), when.end());
    }

    /** Reads what {@link #toString()} writes; null is the unknown date. */
    static Dating parse(@Nullable String value) {
        if (value == null) {
            return UNKNOWN;
        }
        int slash = value.indexOf('/');
        return slash < 0
                ? new Dating(PartialDate.parse(value), null)
                : new Dating(
                        PartialDate.parse(value.substring(0, slash)), PartialDate.parse(value.substring(slash + 1)));
    }

    When on(Basis basis) {
        return start == null ? When.UNKNOWN : new When(start, end, basis);
    }

    boolean isKnown() {
        return start != null;
    }

    boolean isInterval() {
        return end != null;
    }

    /** The first day it can mean. */
    @Nullable
    LocalDate first() {
        return start == null ? null : start.firstDay();
    }

    /** The last day it can mean. */
    @Nullable
    LocalDate last() {
        PartialDate latest = end == null ? start : end;
        return latest == null ? null : latest.lastDay();
    }

    Precision precision() {
        return start == null ? Precision.UNKNOWN : start.precision();
    }

    /** Whether it is a month or a year in which the other, known more closely, falls. */
    boolean covers(Dating other) {
        LocalDate from = first();
        LocalDate to = last();
        LocalDate otherFrom = other.first();
        LocalDate otherTo = other.last();
        if (from == null || to == null || otherFrom == null || otherTo == null || isInterval() || other.isInterval()) {
            return false;
        }
        return precision().compareTo(other.precision()) > 0 && !otherFrom.isBefore(from) && !otherTo.isAfter(to);
    }

    /** Whether all it can mean is over before the other can begin; never for unknown dates. */
    boolean isBefore(Dating other) {
        LocalDate mine = last();
        LocalDate theirs = other.first();
        return mine != null && theirs != null && mine.isBefore(theirs);
    }

    /** In time; unknown dates come last. */
    @Override
    public int compareTo(Dating other) {
        if (start == null || other.start == null) {
            return Boolean.compare(start == null, other.start == null);
        }
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : toString().compareTo(other.toString());
    }

    /** ISO 8601, shortened to what is known, an interval with a slash; empty when unknown. */
    @Override
    public String toString() {
        if (start == null) {
            return "";
        }
        return end == null ? start.toString() : start + "/" + end;
    }
}
