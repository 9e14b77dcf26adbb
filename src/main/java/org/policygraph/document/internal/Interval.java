package org.policygraph.document.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;

/**
 * A date or a stretch of dates.
 *
 * @param start the date, or the first one
 * @param end the last one; null for a single date
 */
record Interval(PartialDate start, @Nullable PartialDate end) {

    private static final Pattern DATE = Pattern.compile("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:T.*)?");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})X");

    /**
     * Reads a TIMEX3 value; empty for one that names no date, such as {@code PAST_REF} or {@code XXXX-05}.
     */
    static Optional<Interval> ofTimex(@Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        String[] ends = value.split("/", 3);
        if (ends.length > 1) {
            Optional<Interval> first = ofTimex(ends[0]);
            Optional<Interval> last = ofTimex(ends[1]);
            return first.isPresent() && last.isPresent()
                    ? Optional.of(new Interval(first.get().start, last.get().last()))
                    : Optional.empty();
        }
        return single(value);
    }

    private static Optional<Interval> single(String value) {
        Matcher date = DATE.matcher(value);
        if (date.matches()) {
            return parse(date.group(1)).map(day -> new Interval(day, null));
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            return Optional.of(
                    week(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)), week.group(3) != null));
        }
        Matcher quarter = QUARTER.matcher(value);
        if (quarter.matches()) {
            return Optional.of(months(Integer.parseInt(quarter.group(1)), quarter.group(2)));
        }
        Matcher decade = DECADE.matcher(value);
        return decade.matches() ? decade(decade.group(1)) : Optional.empty();
    }

    private static Optional<PartialDate> parse(String value) {
        try {
            return Optional.of(PartialDate.parse(value));
        } catch (IllegalArgumentException e) {
            // SUTime lets through days that no calendar has, such as 30 February
            return Optional.empty();
        }
    }

    private static Interval week(int year, int week, boolean weekend) {
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Math.max(1, week))
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Interval(PartialDate.of(weekend ? monday.plusDays(5) : monday), PartialDate.of(monday.plusDays(6)));
    }

    private static Interval months(int year, String part) {
        int first = switch (part) {
            case "Q1", "H1" -> 1;
            case "Q2" -> 4;
            case "Q3", "H2" -> 7;
            case "Q4" -> 10;
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        LocalDate start = LocalDate.of(year, first, 1);
        LocalDate last = start.plusMonths(part.startsWith("H") ? 5 : 2);
        return new Interval(month(start), month(last));
    }

    private static PartialDate month(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), 0);
    }

    private static Optional<Interval> decade(String digits) {
        int first = Integer.parseInt(digits) * 10;
        return first == 0
                ? Optional.empty()
                : Optional.of(new Interval(new PartialDate(first, 0, 0), new PartialDate(first + 9, 0, 0)));
    }

    /** The same month, weekday or day of the year, but not after the day of publication. */
    Interval notAfter(PartialDate published) {
        boolean coming = start.firstDay().isAfter(published.lastDay());
        if (end != null
                && coming
                && start.precision() == Precision.DAY
                && start.firstDay().isBefore(published.lastDay().plusDays(8))) {
            return new Interval(
                    PartialDate.of(start.firstDay().minusDays(7)),
                    PartialDate.of(end.lastDay().minusDays(7)));
        }
        if (!coming || start.precision() == Precision.YEAR) {
            return this;
        }
        if (end != null) {
            return new Interval(start.inYear(start.year() - 1), end.inYear(end.year() - 1));
        }
        if (start.precision() == Precision.MONTH) {
            return new Interval(new PartialDate(start.year() - 1, start.month(), 0), null);
        }
        boolean weekday = start.firstDay().isBefore(published.lastDay().plusDays(8));
        LocalDate earlier = start.firstDay().minus(weekday ? Period.ofDays(7) : Period.ofYears(1));
        return new Interval(PartialDate.of(earlier), null);
    }

    /** The same month, weekday or day of the year, but not before the day of publication. */
    Interval notBefore(PartialDate published) {
        if (end != null
                || start.precision() == Precision.YEAR
                || !start.lastDay().isBefore(published.firstDay())) {
            return this;
        }
        boolean weekday = start.precision() == Precision.DAY
                && start.firstDay().isAfter(published.firstDay().minusDays(8));
        return new Interval(
                weekday ? PartialDate.of(start.firstDay().plusDays(7)) : start.inYear(start.year() + 1), null);
    }

    PartialDate last() {
        return end == null ? start : end;
    }
}
