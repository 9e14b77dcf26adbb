package org.policygraph.path.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.policygraph.document.Precision;

/** Days as numbers, as the search compares them: days since 1970. */
public final class Days {

    /** Before all days. */
    public static final int EVER = Integer.MIN_VALUE;

    /** A day that never comes: when something without a date of publication is known by. */
    public static final int NEVER = Integer.MAX_VALUE - 1;

    private Days() {}

    public static int of(LocalDate day) {
        return (int) day.toEpochDay();
    }

    /**
     * The day by which something published is known for sure: an article of "May 2019" only when May is over.
     *
     * @param published the first day of the date of publication, null when unknown
     */
    public static int knownFrom(@Nullable LocalDate published, Precision precision) {
        if (published == null) {
            return NEVER;
        }
        return switch (precision) {
            case DAY -> of(published);
            case MONTH -> of(YearMonth.from(published).atEndOfMonth());
            case YEAR -> of(LocalDate.of(published.getYear(), 12, 31));
            case UNKNOWN -> NEVER;
        };
    }
}
