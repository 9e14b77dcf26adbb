package org.policygraph.document.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.policygraph.document.PartialDate;

/** Parts and runs of months, years and decades: "May 3-7", "2003-2005", "mid-May", "the first Friday of July", "the 70s". */
final class StretchForms {

    private static final List<String> DECADES = List.of("twe", "thi", "for", "fif", "six", "sev", "eig", "nin");
    private static final String DASH = " ?(?:-|–|to|through) ?";

    static final List<DateForm> ALL = List.of(
            DateForm.of(
                    "(<MONTH>) (\\d{1,2})(?:st|nd|rd|th)?" + DASH + "(\\d{1,2})(?:st|nd|rd|th)?(?:,? (<YEAR>))?",
                    (m, today) -> daysOf(new Days(m.group(1), m.group(2), m.group(3)), m.group(4), today)),
            DateForm.of(
                    "(?:the )?(\\d{1,2})(?:st|nd|rd|th)?" + DASH
                            + "(?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(<MONTH>)(?:,? (<YEAR>))?",
                    (m, today) -> daysOf(new Days(m.group(3), m.group(1), m.group(2)), m.group(4), today)),
            DateForm.of("(<YEAR>) ?[-–] ?(<YEAR>|\\d\\d)", (m, today) -> years(m.group(1), m.group(2))),
            DateForm.of("(?<=[Bb]etween )(<YEAR>) and (<YEAR>)", (m, today) -> years(m.group(1), m.group(2))),
            DateForm.of("mid(?:dle of )?[- ]?(<MONTH>),?(?: (<YEAR>))?", (m, today) -> middle(m, today)),
            DateForm.of("mid-(<YEAR>)", (m, today) -> Interval.ofTimex(m.group(1))),
            DateForm.of(
                    "(?:the )?(?:early |mid-?|late )?((?:1[5-9]|20)\\d)0['’]?s",
                    (m, today) -> Interval.ofTimex(m.group(1) + "X")),
            DateForm.of(
                    "(?:the )?(?:early |mid-?|late )?['’]?([3-9])0['’]?s",
                    (m, today) -> Interval.ofTimex("19" + m.group(1) + "X")),
            DateForm.of(
                    "(?:the )?(?:early |mid-?|late )?(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)",
                    (m, today) -> Interval.ofTimex("19"
                            + (2 + DECADES.indexOf(m.group(1).substring(0, 3).toLowerCase(Locale.ROOT))) + "X")),
            DateForm.of("(<MONTH>) ?(?:-|–|to|through) ?(<MONTH>),? (<YEAR>)", (m, today) -> months(m)),
            DateForm.of("(?:the )?(?:early |mid-?|late )?(\\d\\d)(?:st|nd|rd|th) century", (m, today) -> century(m)),
            DateForm.of("(?:the )?(<ORDINAL>|last) (<WEEKDAY>) (?:of|in) (<MONTH>)(?:,? (<YEAR>))?", StretchForms::nth),
            DateForm.of("(?:the )?(first|last) (<NUMBER>) (day|week|month)s (?:of|in) (<YEAR>)", (m, today) -> part(m)),
            DateForm.against("(?:the )?(<ORDINAL>) of (last|this|next) month", (m, today) -> ofMonth(m, today)),
            DateForm.of(
                    "(?:the )?last day of (<YEAR>)",
                    (m, today) -> Today.day(DateWords.year(m.group(1)), 12, 31).map(StretchForms::only)),
            DateForm.against("(?:the )?last day of (?:the|this) (month|year)", (m, today) -> {
                Unit unit = Unit.of(m.group(1));
                return Optional.of(
                        only(unit.start(today.day()).plus(unit.length()).minusDays(1)));
            }),
            DateForm.against(
                    "(?:the )?last week of (<MONTH>)",
                    (m, today) -> today.nearest(DateWords.month(m.group(1)), 1).map(day -> lastWeek(day))),
            DateForm.of("FY ?['’]?(\\d\\d)", (m, today) -> Interval.ofTimex("20" + m.group(1))));

    private StretchForms() {}

    private record Days(String month, String first, String last) {}

    private static Interval only(LocalDate day) {
        return new Interval(PartialDate.of(day), null);
    }

    private static Optional<Interval> daysOf(Days days, @Nullable String year, @Nullable Today today) {
        return day(days.month(), days.first(), year, today)
                .flatMap(first -> Today.day(
                                first.getYear(),
                                first.getMonthValue(),
                                DateWords.number(days.last()).orElse(0))
                        .filter(first::isBefore)
                        .map(last -> Today.days(first, last)));
    }

    private static Optional<LocalDate> day(String month, String day, @Nullable String year, @Nullable Today today) {
        int at = DateWords.month(month);
        int number = DateWords.number(day).orElse(0);
        if (year != null) {
            return Today.day(DateWords.year(year), at, number);
        }
        return today == null ? Optional.empty() : today.nearest(at, number);
    }

    /** "2003-2005"; two digits behind count only as the years that follow: "2012-13". */
    private static Optional<Interval> years(String first, String last) {
        int from = DateWords.year(first);
        int to = last.length() == 2 ? from / 100 * 100 + Integer.parseInt(last) : DateWords.year(last);
        return from < to
                ? Optional.of(new Interval(new PartialDate(from, 0, 0), new PartialDate(to, 0, 0)))
                : Optional.empty();
    }

    /** "May-June 2019": when the first month comes later in a year than the last, it is of the year before. */
    private static Optional<Interval> months(MatchResult m) {
        int year = DateWords.year(m.group(3));
        int first = DateWords.month(m.group(1));
        int last = DateWords.month(m.group(2));
        return Optional.of(new Interval(
                new PartialDate(first > last ? year - 1 : year, first, 0), new PartialDate(year, last, 0)));
    }

    private static Optional<Interval> middle(MatchResult m, @Nullable Today today) {
        return day(m.group(1), "11", m.group(2), today).map(day -> Today.days(day.minusDays(1), day.plusDays(9)));
    }

    private static Optional<Interval> century(MatchResult m) {
        int first = 100 * (Integer.parseInt(m.group(1)) - 1);
        return first < 1000
                ? Optional.empty()
                : Optional.of(new Interval(new PartialDate(first + 1, 0, 0), new PartialDate(first + 100, 0, 0)));
    }

    private static Optional<Interval> nth(MatchResult m, @Nullable Today today) {
        boolean last = m.group(1).equalsIgnoreCase("last");
        DayOfWeek weekday = DateWords.weekday(m.group(2));
        int nth = last ? -1 : DateWords.number(m.group(1)).orElse(0);
        return day(m.group(3), "1", m.group(4), today)
                .filter(month -> nth != 0 && nth < 6)
                .map(month -> only(month.with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday))));
    }

    private static Optional<Interval> part(MatchResult m) {
        LocalDate year = LocalDate.of(DateWords.year(m.group(4)), 1, 1);
        var length = Unit.of(m.group(3))
                .length()
                .multipliedBy(DateWords.number(m.group(2)).orElse(1));
        return Optional.of(
                m.group(1).equalsIgnoreCase("first")
                        ? Today.days(year, year.plus(length).minusDays(1))
                        : Today.days(
                                year.plusYears(1).minus(length),
                                year.plusYears(1).minusDays(1)));
    }

    private static Optional<Interval> ofMonth(MatchResult m, Today today) {
        int steps = switch (m.group(2).charAt(0)) {
            case 'l', 'L' -> -1;
            case 'n', 'N' -> 1;
            default -> 0;
        };
        LocalDate month = today.day().plusMonths(steps);
        return Today.day(
                        month.getYear(),
                        month.getMonthValue(),
                        DateWords.number(m.group(1)).orElse(0))
                .map(StretchForms::only);
    }

    private static Interval lastWeek(LocalDate month) {
        return Unit.WEEK.whole(
                Unit.WEEK.start(month.with(TemporalAdjusters.lastDayOfMonth()).minusDays(3)));
    }
}
