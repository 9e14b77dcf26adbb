package org.policygraph.document.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.policygraph.document.PartialDate;

/** Feasts and holidays that papers name instead of a date, with or without a year. */
enum HolidayForms {
    NEW_YEAR("new year['’]?s day", year -> LocalDate.of(year, 1, 1)),
    NEW_YEARS_EVE("new year['’]?s eve", year -> LocalDate.of(year, 12, 31)),
    VALENTINE("valentine['’]?s day", year -> LocalDate.of(year, 2, 14)),
    MEMORIAL_DAY(
            "memorial day", year -> LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY))),
    JUNETEENTH("juneteenth", year -> LocalDate.of(year, 6, 19)),
    INDEPENDENCE_DAY("(?:the )?independence day", year -> LocalDate.of(year, 7, 4)),
    LABOR_DAY("labor day", year -> nth(year, 9, 1, DayOfWeek.MONDAY)),
    HALLOWEEN("halloween", year -> LocalDate.of(year, 10, 31)),
    VETERANS_DAY("veterans day", year -> LocalDate.of(year, 11, 11)),
    THANKSGIVING("thanksgiving(?: day)?", year -> nth(year, 11, 4, DayOfWeek.THURSDAY)),
    BLACK_FRIDAY("black friday", year -> nth(year, 11, 4, DayOfWeek.THURSDAY).plusDays(1)),
    CHRISTMAS_EVE("christmas eve", year -> LocalDate.of(year, 12, 24)),
    CHRISTMAS("christmas(?: day)?", year -> LocalDate.of(year, 12, 25)),
    BOXING_DAY("boxing day", year -> LocalDate.of(year, 12, 26));

    private final String words;

    // a pure function, though its type cannot say so
    @SuppressWarnings("ImmutableEnumChecker")
    private final IntFunction<LocalDate> day;

    HolidayForms(String words, IntFunction<LocalDate> day) {
        this.words = words;
        this.day = day;
    }

    static List<DateForm> all() {
        return Arrays.stream(values()).map(HolidayForms::form).toList();
    }

    private static LocalDate nth(int year, int month, int nth, DayOfWeek weekday) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
    }

    private DateForm form() {
        return DateForm.of("(?:" + words + ")(?:,? (?:of |in )?(<YEAR>|this year|last year|next year))?", this::value);
    }

    private Optional<Interval> value(MatchResult match, @Nullable Today today) {
        String year = match.group(1);
        if (year != null && Character.isDigit(year.charAt(0))) {
            return only(day.apply(DateWords.year(year)));
        }
        if (today == null) {
            return Optional.empty();
        }
        int present = today.day().getYear();
        if (year == null) {
            LocalDate near = day.apply(present);
            return today.nearest(near.getMonthValue(), near.getDayOfMonth())
                    .flatMap(nearest -> only(day.apply(nearest.getYear())));
        }
        int steps = year.startsWith("last") ? -1 : year.startsWith("next") ? 1 : 0;
        return only(day.apply(present + steps));
    }

    private static Optional<Interval> only(LocalDate day) {
        return Optional.of(new Interval(PartialDate.of(day), null));
    }
}
