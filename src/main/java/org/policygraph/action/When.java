package org.policygraph.action;

import org.jspecify.annotations.Nullable;
import org.policygraph.document.Basis;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;

/**
 * When an action takes place, as far as the text tells.
 *
 * @param start the date, or the first one of an interval; null when unknown
 * @param end the last date of an interval; null for a single date
 * @param basis where the date comes from; UNKNOWN exactly when there is none
 */
public record When(@Nullable PartialDate start, @Nullable PartialDate end, Basis basis) {

    public static final When UNKNOWN = new When(null, null, Basis.UNKNOWN);

    public When {
        if ((start == null) != (basis == Basis.UNKNOWN) || (start == null && end != null)) {
            throw new IllegalArgumentException(
                    "A date and its basis go together, not " + start + ", " + end + ", " + basis);
        }
    }

    public Precision precision() {
        return start == null ? Precision.UNKNOWN : start.precision();
    }
}
