package org.policygraph.document.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.policygraph.document.PartialDate;

/** Dates told against the day of publication: "next quarter", "the last two years", "later this week", "Christmas". */
final class RelativeForms {

    private static final String LAST = "last|past|previous|preceding";
    private static final String NEXT = "next|coming|upcoming|following";

    static final List<DateForm> ALL = List.of(
            DateForm.against(
                    "(?:the )?(" + LAST + "|" + NEXT + "|this|current) (quarter|half|decade)(?! of)",
                    (m, today) -> Optional.of(today.whole(Unit.of(m.group(2)), direction(m.group(1))))),
            DateForm.against(
                    "(?:the )?(current|coming|upcoming|previous|preceding) (week|month|year)",
                    (m, today) -> Optional.of(today.whole(Unit.of(m.group(2)), direction(m.group(1))))),
            DateForm.against(
                    "(?:the )?(" + LAST + "|" + NEXT + ") (<NUMBER>) (day|week|month|quarter|year|decade)s?",
                    RelativeForms::stretch),
            DateForm.against(
                    "(later|earlier) (?:this|in the) (week|month|quarter|year)",
                    (m, today) -> Optional.of(
                            today.rest(Unit.of(m.group(2)), m.group(1).equalsIgnoreCase("later")))),
            DateForm.against(
                    "(?:the )?(?:rest|remainder|remaining) of (?:the|this) (week|month|quarter|year)",
                    (m, today) -> Optional.of(today.rest(Unit.of(m.group(1)), true))),
            DateForm.against(
                    "(?:the )?(?:end of (?:the |this )?year|EOY|year-?end)",
                    (m, today) -> Optional.of(today.whole(Unit.YEAR, 0))),
            DateForm.against(
                    "(?:the )?(?:end of (?:the |this )?month|EOM|month-end)",
                    (m, today) -> Optional.of(today.whole(Unit.MONTH, 0))),
            DateForm.against(
                    "(?:the )?(<ORDINAL>) day of (?:the|this) month",
                    (m, today) -> Today.day(
                                    today.day().getYear(),
                                    today.day().getMonthValue(),
                                    DateWords.number(m.group(1)).orElse(0))
                            .map(day -> new Interval(PartialDate.of(day), null))),
            DateForm.against(
                    "(?<=\\b(?:in|over|during|for|within) )the (?:last|past) (week|month|year|decade)",
                    (m, today) -> Optional.of(today.stretch(Unit.of(m.group(1)), -1))),
            DateForm.against(
                    "within (?:the next )?(<NUMBER>|an?) (day|week|month|year)s?(?! of)", RelativeForms::within),
            DateForm.against(
                    "(<NUMBER>|an?) (day|week|month|year)s? (after|from|before) (today|tomorrow|yesterday)",
                    RelativeForms::fromNearby),
            // too many, too few or another's: better none than a wrong one
            DateForm.of(
                    "(?:the )?(?:" + LAST + "|" + NEXT + "|recent|few|other) (?:days|weeks|months|years|day)",
                    (m, today) -> Optional.empty()),
            // the day these count from is another one, told before: better none than a wrong one
            DateForm.of(
                    "(?:<NUMBER>|a few|several) (?:day|week|month|year)s? (?:later|earlier|afterwards?)",
                    (m, today) -> Optional.empty()),
            DateForm.of(
                    "(?:minutes|hours|days|weeks|months|years) (?:later|earlier|afterwards?)",
                    (m, today) -> Optional.empty()),
            DateForm.of(
                    "(?:the|that) (?:same |next |following |previous )?day|(?:a|one) (?:day|week|month|year) (?:later|earlier)",
                    (m, today) -> Optional.empty()),
            DateForm.against(
                    "(?:the )?(week|month|year) after next",
                    (m, today) -> Optional.of(today.whole(Unit.of(m.group(1)), 2))),
            DateForm.against("(?:the )?day before yesterday", (m, today) -> Optional.of(today.whole(Unit.DAY, -2))),
            DateForm.against("(?:the )?day after tomorrow", (m, today) -> Optional.of(today.whole(Unit.DAY, 2))),
            DateForm.against("(<NUMBER>|an?) (day|month|year|decade)s? (ago|from now)", RelativeForms::distance),
            DateForm.against("(<NUMBER>|an?) (week)s? (from now)", RelativeForms::distance),
            DateForm.against(
                    "in (<NUMBER>) (day|week|month|year)s?(?= time|['’]|[.,;]|$)",
                    (m, today) -> today.telling() == Today.Telling.PAST ? Optional.empty() : distance(m, today)),
            DateForm.of(
                    "(?:the )?(?:day|week|month|year) (?:before|after)(?! (?:yesterday|tomorrow|next|last))(?= [a-z]|[.?!]|$)",
                    (m, today) -> Optional.empty()),
            DateForm.against("now", (m, today) -> Optional.of(today.only())),
            DateForm.against(
                    "(?:previous|preceding) (<WEEKDAY>)",
                    (m, today) -> Optional.of(today.weekday(DateWords.weekday(m.group(1)), -1))),
            DateForm.against("(?:past|last) (<WEEKDAY>)", RelativeForms::lastWeekday));

    /** Taken only where the recogniser sees nothing better. */
    static final List<DateForm> PLAIN = List.of(
            DateForm.against(
                    "(last|next|this) (week|month|year)",
                    (m, today) -> Optional.of(today.whole(Unit.of(m.group(2)), direction(m.group(1))))),
            DateForm.against(
                    "next (<WEEKDAY>)", (m, today) -> Optional.of(today.weekday(DateWords.weekday(m.group(1)), 1))),
            DateForm.against("(yesterday|last night|today|tonight|tomorrow)", RelativeForms::dayBeside));

    private RelativeForms() {}

    private static int direction(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.matches(LAST) ? -1 : lower.matches(NEXT) ? 1 : 0;
    }

    private static Optional<Interval> stretch(MatchResult m, Today today) {
        int units = direction(m.group(1)) * DateWords.number(m.group(2)).orElse(0);
        return units == 0 ? Optional.empty() : Optional.of(today.stretch(Unit.of(m.group(3)), units));
    }

    /** No more exact than the unit: "two years ago" is a year, not a day. */
    private static Optional<Interval> distance(MatchResult m, Today today) {
        boolean ago = m.groupCount() > 2 && m.group(3).equalsIgnoreCase("ago");
        int units = count(m.group(1));
        Unit unit = Unit.of(m.group(2));
        LocalDate day = today.day().plus(unit.length().multipliedBy(ago ? -units : units));
        return Optional.of(
                switch (unit) {
                    case DAY, WEEK -> Today.days(day, day);
                    case MONTH, QUARTER, HALF -> Unit.MONTH.whole(Unit.MONTH.start(day));
                    case YEAR, DECADE -> Unit.YEAR.whole(Unit.YEAR.start(day));
                });
    }

    private static int count(String words) {
        return words.toLowerCase(Locale.ROOT).matches("an?")
                ? 1
                : DateWords.number(words).orElse(0);
    }

    private static Optional<Interval> within(MatchResult m, Today today) {
        var length = Unit.of(m.group(2)).length().multipliedBy(count(m.group(1)));
        return Optional.of(Today.days(today.day(), today.day().plus(length)));
    }

    private static Optional<Interval> fromNearby(MatchResult m, Today today) {
        int units = (m.group(3).equalsIgnoreCase("before") ? -1 : 1) * count(m.group(1));
        LocalDate from = today.day().plusDays(dayOf(m.group(4)));
        LocalDate day = from.plus(Unit.of(m.group(2)).length().multipliedBy(units));
        return Optional.of(Today.days(day, day));
    }

    private static Optional<Interval> lastWeekday(MatchResult m, Today today) {
        Interval here = today.weekday(DateWords.weekday(m.group(1)), 0);
        boolean over = here.start().firstDay().isBefore(today.day());
        return Optional.of(over ? here : today.weekday(DateWords.weekday(m.group(1)), -1));
    }

    private static Optional<Interval> dayBeside(MatchResult m, Today today) {
        return Optional.of(today.whole(Unit.DAY, dayOf(m.group(1))));
    }

    private static int dayOf(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "yesterday", "last night" -> -1;
            case "tomorrow" -> 1;
            default -> 0;
        };
    }
}
