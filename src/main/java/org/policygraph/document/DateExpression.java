package org.policygraph.document;

import org.jspecify.annotations.Nullable;

/**
 * Words that name a date or an interval.
 *
 * @param span where they stand
 * @param text the words
 * @param start the date, or the first one of an interval; null where the words name none that can be told
 * @param end the last date of an interval; null for a single date
 * @param basis EXPLICIT or RELATIVE
 */
public record DateExpression(
        Span span,
        String text,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        Basis basis) {

    public Precision precision() {
        return start == null ? Precision.UNKNOWN : start.precision();
    }
}
