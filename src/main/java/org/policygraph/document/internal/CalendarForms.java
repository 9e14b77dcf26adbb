package org.policygraph.document.internal;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.policygraph.document.PartialDate;

/** Dates written by their numbers and months: "03/05/2019", "5-Aug-2016", "the 3rd of May", "Q2 2019", "week 31". */
final class CalendarForms {

    static final List<DateForm> ALL = List.of(
            DateForm.of(
                    "(<YEAR>)([-/.])(\\d{1,2})\\2(\\d{1,2})", (m, today) -> day(m.group(1), m.group(3), m.group(4))),
            DateForm.of(
                    "(<YEAR>)(0[1-9]|1[0-2])([0-2]\\d|3[01])", (m, today) -> day(m.group(1), m.group(2), m.group(3))),
            DateForm.of("(<YEAR>)-(0?[1-9])", (m, today) -> month(m.group(1), number(m.group(2)))),
            DateForm.of("(\\d{1,2})([/-])(\\d{1,2})\\2(<YEAR>|\\d\\d)", (m, today) -> numbers(m)),
            DateForm.of("(\\d{1,2})\\.(\\d{1,2})\\.(<YEAR>)", (m, today) -> day(m.group(3), m.group(2), m.group(1))),
            DateForm.of(
                    "(\\d{1,2})(?:st|nd|rd|th)?[- ](?:of )?(<MONTH>)[-, ]+(<YEAR>)",
                    (m, today) -> of(m.group(3), m.group(2), m.group(1), today)),
            DateForm.of("(<MONTH>)-(\\d{1,2})-(<YEAR>)", (m, today) -> of(m.group(3), m.group(1), m.group(2), today)),
            DateForm.of("(<YEAR>)-(<MONTH>)-(\\d{1,2})", (m, today) -> of(m.group(1), m.group(2), m.group(3), today)),
            DateForm.of("(\\d{1,2})-(<YEAR>)-(<MONTH>)", (m, today) -> of(m.group(2), m.group(3), m.group(1), today)),
            DateForm.of(
                    "(<MONTH>)[- ]?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?:,? (?:of )?(<YEAR>))?(?! ?(?:%|percent|million|billion))",
                    (m, today) -> of(m.group(3), m.group(1), m.group(2), today)),
            DateForm.of(
                    "(?:the )?(<ORDINAL>) (?:day )?of (<MONTH>)(?:,? (<YEAR>))?",
                    (m, today) -> of(m.group(3), m.group(2), m.group(1), today)),
            DateForm.of("(<MONTH>)[-/](<YEAR>)", (m, today) -> month(m.group(2), DateWords.month(m.group(1)))),
            DateForm.against("<WEEKDAY>,? \\(?(\\d{1,2})[/.](\\d{1,2})\\)?", (m, today) -> numbers(m, today)),
            DateForm.against(
                    "(?<=from )(\\d{1,2})/(\\d{1,2})(?= (?:to|until|till) \\d)", (m, today) -> numbers(m, today)),
            DateForm.against("(?<=\\d (?:to|until|till) )(\\d{1,2})/(\\d{1,2})", (m, today) -> numbers(m, today)),
            DateForm.against(
                    "(?:this |next )?<WEEKDAY>,? \\(?(<MONTH>)[- ](\\d{1,2})\\)?",
                    (m, today) -> of(null, m.group(1), m.group(2), today)),
            DateForm.against(
                    "(<WEEKDAY>),? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?=[.!?,;)]|$| (?:at|in|for|to) | \\d+ ?[ap]m)",
                    CalendarForms::weekdayOfMonth),
            DateForm.against(
                    "(?<=\\b(?:on|by|until|before|from) )the (\\d{1,2}(?:st|nd|rd|th))(?=[.!?,;]|$| (?:at|to) )",
                    (m, today) -> today.nearest(number(m.group(1))).map(CalendarForms::only)),
            DateForm.of(
                    "(<YEAR>)[- ]?Q([1-4])|Q([1-4])[-, ]*(?:of )?(<YEAR>)",
                    (m, today) -> quarter(first(m.group(1), m.group(4)), first(m.group(2), m.group(3)))),
            DateForm.against(
                    "Q([1-4])",
                    (m, today) -> quarter(String.valueOf(today.day().getYear()), m.group(1))
                            .map(today::onTheSide)),
            DateForm.of(
                    "(<YEAR>)[- ]?H([12])|H([12])[-, ]*(?:of )?(<YEAR>)",
                    (m, today) ->
                            Interval.ofTimex(first(m.group(1), m.group(4)) + "-H" + first(m.group(2), m.group(3)))),
            DateForm.of("(?:FY ?|(?:the )?fiscal (?:year )?)(<YEAR>)", (m, today) -> year(m.group(1))),
            DateForm.of("(?:the )?(<ORDINAL>|last) week of (?:(<MONTH>),? )?(<YEAR>)", (m, today) -> weekOf(m)),
            DateForm.of(
                    "(?:the )?week (\\d{1,2}) (?:of|in) (<YEAR>)", (m, today) -> week(m.group(2), number(m.group(1)))),
            DateForm.against(
                    "(?:the )?week (\\d{1,2})",
                    (m, today) -> week(String.valueOf(today.day().getYear()), number(m.group(1)))),
            DateForm.of(
                    "(?:the )?week (?:of|starting|beginning|starting on|beginning on) (<MONTH>) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (<YEAR>))?",
                    (m, today) -> of(m.group(3), m.group(1), m.group(2), today)
                            .map(value -> Unit.WEEK.whole(
                                    Unit.WEEK.start(value.start().firstDay())))),
            DateForm.against(
                    "(<MONTH>)(?= ?(?:-|–|to|until|through) ?<MONTH>)",
                    (m, today) -> today.nearest(DateWords.month(m.group(1)), 1)
                            .flatMap(day -> month(String.valueOf(day.getYear()), day.getMonthValue()))));

    private CalendarForms() {}

    private static String first(@Nullable String one, @Nullable String other) {
        return one == null ? String.valueOf(other) : one;
    }

    private static int number(String words) {
        return DateWords.number(words).orElse(0);
    }

    private static Interval only(LocalDate day) {
        return new Interval(PartialDate.of(day), null);
    }

    private static Optional<Interval> day(String year, String month, String day) {
        return Today.day(DateWords.year(year), number(month), number(day)).map(CalendarForms::only);
    }

    private static Optional<Interval> year(String year) {
        return Optional.of(new Interval(new PartialDate(DateWords.year(year), 0, 0), null));
    }

    private static Optional<Interval> month(String year, int month) {
        return Optional.of(new Interval(new PartialDate(DateWords.year(year), month, 0), null));
    }

    /** Month first, as Americans write, unless only the second number can be one. */
    private static Optional<Interval> numbers(MatchResult m) {
        boolean european = number(m.group(1)) > 12;
        return european ? day(m.group(4), m.group(3), m.group(1)) : day(m.group(4), m.group(1), m.group(3));
    }

    private static Optional<Interval> numbers(MatchResult m, Today today) {
        int one = number(m.group(1));
        int other = number(m.group(2));
        return (one > 12 ? today.nearest(other, one) : today.nearest(one, other)).map(CalendarForms::only);
    }

    private static Optional<Interval> of(@Nullable String year, String month, String day, @Nullable Today today) {
        int at = DateWords.month(month);
        if (year != null) {
            return Today.day(DateWords.year(year), at, number(day)).map(CalendarForms::only);
        }
        return today == null ? Optional.empty() : today.nearest(at, number(day)).map(CalendarForms::only);
    }

    private static Optional<Interval> weekdayOfMonth(MatchResult m, Today today) {
        return today.nearest(DateWords.weekday(m.group(1)), number(m.group(2))).map(CalendarForms::only);
    }

    private static Optional<Interval> quarter(String year, String quarter) {
        return Interval.ofTimex(year + "-Q" + quarter);
    }

    private static Optional<Interval> week(String year, int week) {
        return week < 1 || week > 53 ? Optional.empty() : Interval.ofTimex("%s-W%02d".formatted(year, week));
    }

    /** The first, second, … or last week of a year or month. */
    private static Optional<Interval> weekOf(MatchResult m) {
        int year = DateWords.year(m.group(3));
        boolean last = m.group(1).toLowerCase(Locale.ROOT).equals("last");
        if (m.group(2) == null) {
            long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR
                    .rangeRefinedBy(LocalDate.of(year, 7, 1))
                    .getMaximum();
            return week(m.group(3), last ? (int) weeks : number(m.group(1)));
        }
        OptionalInt ordinal = DateWords.number(m.group(1));
        LocalDate month = LocalDate.of(year, DateWords.month(m.group(2)), 1);
        LocalDate within = last
                ? month.with(TemporalAdjusters.lastDayOfMonth()).minusDays(3)
                : month.plusDays(3L + 7L * (ordinal.orElse(1) - 1));
        return Optional.of(Unit.WEEK.whole(Unit.WEEK.start(within)));
    }
}
