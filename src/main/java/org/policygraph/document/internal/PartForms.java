package org.policygraph.document.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.policygraph.document.PartialDate;

/** Quarters, halves, first and last days of years and months: "the third quarter of 2018", "1H 2018", "year to date". */
final class PartForms {

    private static final String WHICH_YEAR = "(<YEAR>|last year|this year|next year|the year)";

    static final List<DateForm> ALL = List.of(
            DateForm.of(
                    "(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th|(?:final|last)(?= (?:quarter|half) (?:of|in) ))[- ](?:fiscal |calendar )?(quarter|half)"
                            + "(?:,? (?:of |in )?(?:fiscal (?:year )?)?" + WHICH_YEAR + ")?(?! of\\b)",
                    PartForms::part),
            DateForm.of(
                    "(?:the )?fiscal (first|second|third|fourth|final)[- ](quarter|half)(?:,? (?:of |in )?" + WHICH_YEAR
                            + ")?",
                    PartForms::part),
            DateForm.of(
                    "([1-4])(Q|H)[- ]?(?:of )?(<YEAR>|['’]?\\d\\d)?",
                    (m, today) -> of(number(m.group(1)), m.group(2), m.group(3), today)),
            DateForm.of(
                    "(Q|H)([1-4]) ?(?:FY ?)?['’]?(\\d\\d)",
                    (m, today) -> of(number(m.group(2)), m.group(1), m.group(3), today)),
            DateForm.of(
                    "(?:the )?(first|last) day of (?:(<MONTH>),? ?)?(<YEAR>)?(?<![ ,])",
                    (m, today) -> m.group(2) == null && m.group(3) == null ? Optional.empty() : endOf(m, today)),
            DateForm.against(
                    "(?:the )?(first|last|second|third|fourth) (<WEEKDAY>) (?:of|in) (this|next|last|the) month",
                    PartForms::weekdayOfMonth),
            DateForm.against(
                    "(?:the )?(year|quarter|month|week)[- ]to[- ]date",
                    (m, today) -> Optional.of(today.rest(Unit.of(m.group(1)), false))),
            DateForm.against(
                    "(Y|M)TD",
                    (m, today) ->
                            Optional.of(today.rest(m.group(1).equalsIgnoreCase("Y") ? Unit.YEAR : Unit.MONTH, false))),
            DateForm.of(
                    "(?:the )?(<NUMBER> months|year) (?:to|ended|ending)(?: in)? (<MONTH>)(?: (\\d{1,2}),)? (<YEAR>)",
                    (m, today) -> upTo(m)));

    private PartForms() {}

    private static int number(String word) {
        return word.toLowerCase(Locale.ROOT).matches("final|last")
                ? 0
                : DateWords.number(word).orElse(0);
    }

    private static Optional<Interval> part(MatchResult m, @Nullable Today today) {
        return of(number(m.group(1)), m.group(2), m.group(3), today);
    }

    /** A quarter or half, the last one for 0; without a year the nearest on the side that the sentence looks to. */
    private static Optional<Interval> of(int which, String unit, @Nullable String year, @Nullable Today today) {
        boolean half = unit.toLowerCase(Locale.ROOT).startsWith("h");
        int parts = half ? 2 : 4;
        int part = which == 0 ? parts : which;
        Optional<Integer> in =
                year == null ? Optional.ofNullable(today).map(now -> now.day().getYear()) : year(year, today);
        if (part > parts || in.isEmpty()) {
            return Optional.empty();
        }
        Optional<Interval> value = Interval.ofTimex(in.get() + (half ? "-H" : "-Q") + part);
        return year == null && today != null ? value.map(today::onTheSide) : value;
    }

    private static Optional<Integer> year(String words, @Nullable Today today) {
        String digits = words.replaceAll("\\D", "");
        if (!digits.isEmpty()) {
            return Optional.of(DateWords.year(digits));
        }
        int steps = words.toLowerCase(Locale.ROOT).startsWith("last") ? -1 : words.startsWith("next") ? 1 : 0;
        return Optional.ofNullable(today).map(now -> now.day().getYear() + steps);
    }

    /** The first or last day of a year, or of a month of the year that is named or nearest. */
    private static Optional<Interval> endOf(MatchResult m, @Nullable Today today) {
        boolean last = m.group(1).equalsIgnoreCase("last");
        if (m.group(2) == null) {
            int year = DateWords.year(m.group(3));
            return only(last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1));
        }
        int month = DateWords.month(m.group(2));
        Optional<LocalDate> first = m.group(3) != null
                ? Today.day(DateWords.year(m.group(3)), month, 1)
                : Optional.ofNullable(today).flatMap(now -> now.nearest(month, 1));
        return first.flatMap(day -> only(last ? day.plusMonths(1).minusDays(1) : day));
    }

    private static Optional<Interval> weekdayOfMonth(MatchResult m, Today today) {
        int steps = m.group(3).toLowerCase(Locale.ROOT).equals("last")
                ? -1
                : m.group(3).startsWith("n") ? 1 : 0;
        int nth = m.group(1).equalsIgnoreCase("last") ? -1 : number(m.group(1));
        LocalDate month = today.day().plusMonths(steps);
        return only(
                month.with(java.time.temporal.TemporalAdjusters.dayOfWeekInMonth(nth, DateWords.weekday(m.group(2)))));
    }

    /** "the three months to June 2018": whole months, the one that is named the last of them. */
    private static Optional<Interval> upTo(MatchResult m) {
        LocalDate last = LocalDate.of(DateWords.year(m.group(4)), DateWords.month(m.group(2)), 1);
        int months = m.group(1).equalsIgnoreCase("year")
                ? 12
                : DateWords.number(m.group(1).replaceAll(" months$", "")).orElse(1);
        LocalDate first = last.minusMonths(Math.max(months, 1) - 1L);
        return Optional.of(new Interval(
                new PartialDate(first.getYear(), first.getMonthValue(), 0),
                new PartialDate(last.getYear(), last.getMonthValue(), 0)));
    }

    private static Optional<Interval> only(LocalDate day) {
        return Optional.of(new Interval(PartialDate.of(day), null));
    }
}
