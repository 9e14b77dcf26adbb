package org.policygraph.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of which only the year, or the year and month, may be known.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 when unknown
 * @param day 1 to 31, or 0 when unknown; known only together with the month
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PartialDate {
        if (year < 1 || year > 9999 || (month == 0 && day != 0)) {
            throw new IllegalArgumentException("Not a date: year " + year + ", month " + month + ", day " + day);
        }
        try {
            LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a date: " + e.getMessage(), e);
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** A day of which only so much is known; null when nothing is. */
    public static @Nullable PartialDate of(@Nullable LocalDate day, Precision precision) {
        if (day == null) {
            return null;
        }
        return switch (precision) {
            case DAY -> of(day);
            case MONTH -> new PartialDate(day.getYear(), day.getMonthValue(), 0);
            case YEAR -> new PartialDate(day.getYear(), 0, 0);
            case UNKNOWN -> null;
        };
    }

    /**
     * Reads ISO 8601, shortened to what is known.
     *
     * @param value {@code 2019}, {@code 2019-05} or {@code 2019-05-20}
     * @throws IllegalArgumentException when it is none of these, or no such day exists
     */
    public static PartialDate parse(String value) {
        Matcher matcher = ISO.matcher(value.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + value + "' is not a date; write 2019, 2019-05 or 2019-05-20");
        }
        return new PartialDate(
                Integer.parseInt(matcher.group(1)),
                matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2)),
                matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3)));
    }

    public Precision precision() {
        if (month == 0) {
            return Precision.YEAR;
        }
        return day == 0 ? Precision.MONTH : Precision.DAY;
    }

    /** The first day it can mean. */
    public LocalDate firstDay() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The last day it can mean. */
    public LocalDate lastDay() {
        return switch (precision()) {
            case DAY, UNKNOWN -> firstDay();
            case MONTH -> YearMonth.of(year, month).atEndOfMonth();
            case YEAR -> LocalDate.of(year, 12, 31);
        };
    }

    /** The same day or month of another year; the 28th of February for a leap day. */
    public PartialDate inYear(int other) {
        return new PartialDate(other, month, month == 2 && day == 29 ? 28 : day);
    }

    /** The day, month or year some of its own kind later, or earlier for a negative number. */
    public PartialDate plus(int steps) {
        LocalDate first = firstDay();
        return switch (precision()) {
            case DAY, UNKNOWN -> of(first.plusDays(steps));
            case MONTH ->
                new PartialDate(
                        first.plusMonths(steps).getYear(),
                        first.plusMonths(steps).getMonthValue(),
                        0);
            case YEAR -> new PartialDate(year + steps, 0, 0);
        };
    }

    @Override
    public int compareTo(PartialDate other) {
        int byStart = firstDay().compareTo(other.firstDay());
        return byStart != 0 ? byStart : lastDay().compareTo(other.lastDay());
    }

    /** ISO 8601, shortened to the precision. */
    @Override
    public String toString() {
        return switch (precision()) {
            case DAY, UNKNOWN -> "%04d-%02d-%02d".formatted(year, month, day);
            case MONTH -> "%04d-%02d".formatted(year, month);
            case YEAR -> "%04d".formatted(year);
        };
    }
}
