package org.policygraph.document.internal;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policygraph.document.PartialDate;

/**
 * The day against which words such as "next quarter" are understood.
 *
 * @param day the day of publication
 * @param telling which way the sentence looks from there
 */
record Today(LocalDate day, Telling telling) {

    /** Whether a sentence tells what has been, what will be, or does not say. */
    enum Telling {
        PAST,
        FUTURE,
        EITHER
    }

    /** The year's day nearest to today on the side the sentence looks to; empty for a day that no year has. */
    Optional<LocalDate> nearest(int month, int dayOfMonth) {
        return nearest(IntStream.rangeClosed(day.getYear() - 4, day.getYear() + 4)
                .mapToObj(year -> day(year, month, dayOfMonth)));
    }

    /** The nearest day with this number in its month. */
    Optional<LocalDate> nearest(int dayOfMonth) {
        return nearest(IntStream.rangeClosed(-12, 12).mapToObj(months -> inMonth(months, dayOfMonth)));
    }

    /** The nearest day with this number that is also this day of the week. */
    Optional<LocalDate> nearest(DayOfWeek weekday, int dayOfMonth) {
        return nearest(IntStream.rangeClosed(-12, 12)
                .mapToObj(months -> inMonth(months, dayOfMonth).filter(date -> date.getDayOfWeek() == weekday)));
    }

    private Optional<LocalDate> inMonth(int months, int dayOfMonth) {
        LocalDate month = day.plusMonths(months);
        return day(month.getYear(), month.getMonthValue(), dayOfMonth);
    }

    /** Of some days the nearest on the side the sentence looks to. */
    Optional<LocalDate> nearest(Stream<Optional<LocalDate>> days) {
        return days.flatMap(Optional::stream)
                .filter(this::isOnTheSide)
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(day, date))));
    }

    private boolean isOnTheSide(LocalDate date) {
        return switch (telling) {
            case PAST -> !date.isAfter(day);
            case FUTURE -> !date.isBefore(day);
            case EITHER -> true;
        };
    }

    /** Such a day; empty for 30 February. */
    static Optional<LocalDate> day(int year, int month, int dayOfMonth) {
        try {
            return Optional.of(LocalDate.of(year, month, dayOfMonth));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The same part of the year, on the side the sentence looks to. */
    Interval onTheSide(Interval part) {
        boolean over = telling == Telling.FUTURE && part.last().lastDay().isBefore(day);
        PartialDate end = part.end();
        return switch (telling) {
            case PAST -> part.notAfter(PartialDate.of(day));
            case FUTURE ->
                over && end != null
                        ? new Interval(part.start().inYear(part.start().year() + 1), end.inYear(end.year() + 1))
                        : part;
            case EITHER -> part;
        };
    }

    Interval only() {
        return new Interval(PartialDate.of(day), null);
    }

    /** This, an earlier or a later one of the calendar's units, as a whole. */
    Interval whole(Unit unit, int steps) {
        LocalDate first = unit.start(day).plus(unit.length().multipliedBy(steps));
        return unit.whole(first);
    }

    /** The days from tomorrow, or up to today, for as long as some units last. */
    Interval stretch(Unit unit, int units) {
        Period length = unit.length().multipliedBy(units);
        return units > 0 ? days(day.plusDays(1), day.plus(length)) : days(day.plus(length), day);
    }

    /** The part of this unit that is still to come, or is over. */
    Interval rest(Unit unit, boolean later) {
        LocalDate first = unit.start(day);
        LocalDate last = first.plus(unit.length()).minusDays(1);
        return later ? days(day, last) : days(first, day);
    }

    /** This weekday, some weeks away from the one in the present week. */
    Interval weekday(DayOfWeek weekday, int weeks) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Interval(PartialDate.of(monday.plusWeeks(weeks).with(weekday)), null);
    }

    static Interval days(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? new Interval(PartialDate.of(first), null)
                : new Interval(PartialDate.of(first), PartialDate.of(last));
    }
}
