package org.policygraph.document.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.policygraph.document.PartialDate;

/** What calendars count in. */
enum Unit {
    DAY(Period.ofDays(1)) {
        @Override
        LocalDate start(LocalDate day) {
            return day;
        }
    },
    WEEK(Period.ofWeeks(1)) {
        @Override
        LocalDate start(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
    },
    MONTH(Period.ofMonths(1)) {
        @Override
        LocalDate start(LocalDate day) {
            return day.withDayOfMonth(1);
        }
    },
    QUARTER(Period.ofMonths(3)) {
        @Override
        LocalDate start(LocalDate day) {
            return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
        }
    },
    HALF(Period.ofMonths(6)) {
        @Override
        LocalDate start(LocalDate day) {
            return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 6);
        }
    },
    YEAR(Period.ofYears(1)) {
        @Override
        LocalDate start(LocalDate day) {
            return day.withDayOfYear(1);
        }
    },
    DECADE(Period.ofYears(10)) {
        @Override
        LocalDate start(LocalDate day) {
            return day.withDayOfYear(1).minusYears(day.getYear() % 10);
        }
    };

    private final Period length;

    Unit(Period length) {
        this.length = length;
    }

    /** Reads a word such as {@code weeks}. */
    static Unit of(String word) {
        String singular = word.toUpperCase(Locale.ROOT).replaceAll("S$", "");
        return singular.equals("HALVE") ? HALF : valueOf(singular);
    }

    Period length() {
        return length;
    }

    /** The first day of the unit that a day is in. */
    abstract LocalDate start(LocalDate day);

    /** The unit that begins on a day, no more exact than its name is. */
    Interval whole(LocalDate first) {
        LocalDate last = first.plus(length).minusDays(1);
        return switch (this) {
            case DAY, WEEK -> Today.days(first, last);
            case MONTH -> new Interval(month(first), null);
            case QUARTER, HALF -> new Interval(month(first), month(last));
            case YEAR -> new Interval(year(first), null);
            case DECADE -> new Interval(year(first), year(last));
        };
    }

    private static PartialDate month(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), 0);
    }

    private static PartialDate year(LocalDate day) {
        return new PartialDate(day.getYear(), 0, 0);
    }
}
