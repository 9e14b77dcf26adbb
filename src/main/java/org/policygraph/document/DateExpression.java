package org.policygraph.document;

import org.jspecify.annotations.Nullable;

/**
 * Words that name a date or an interval.
 *
 * @param span where they stand
 * @param text the words
 * @param start the date, or the first one of an interval; null where the words name none that can be told
 * @param end the last date of an interval; null for a single date
 * @param bound whether the words mean that date, or all that lies before or after it: "until 2018"
 * @param basis EXPLICIT or RELATIVE
 */
public record DateExpression(
        Span span,
        String text,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        Bound bound,
        Basis basis) {

    /** On which side of the date that is named the one that is meant lies. */
    public enum Bound {
        WITHIN,
        BEFORE,
        AFTER
    }

    public Precision precision() {
        return start == null ? Precision.UNKNOWN : start.precision();
    }
}
