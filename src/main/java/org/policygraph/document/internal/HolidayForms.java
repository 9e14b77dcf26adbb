package org.policygraph.document.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.policygraph.document.PartialDate;

/** Feasts and holidays that papers name instead of a date, with or without a year. */
enum HolidayForms {
    NEW_YEAR("new year['’]?s day", year -> LocalDate.of(year, 1, 1)),
    NEW_YEARS_EVE("new year['’]?s eve", year -> LocalDate.of(year, 12, 31)),
    MARTIN_LUTHER_KING_DAY(
            "(?:martin luther king(?:,? jr\\.?)?|mlk)(?:['’]s)? day", year -> nth(year, 1, 3, DayOfWeek.MONDAY)),
    INAUGURATION_DAY("inauguration day", year -> LocalDate.of(year, 1, 20)),
    GROUNDHOG_DAY("groundhog day", year -> LocalDate.of(year, 2, 2)),
    VALENTINE("valentine['’]?s day", year -> LocalDate.of(year, 2, 14)),
    PRESIDENTS_DAY("president(?:s['’]?|['’]s) day", year -> nth(year, 2, 3, DayOfWeek.MONDAY)),
    WOMENS_DAY("(?:international )?women['’]s day", year -> LocalDate.of(year, 3, 8)),
    SAINT_PATRICK("(?:st\\.?|saint) patrick['’]?s day", year -> LocalDate.of(year, 3, 17)),
    APRIL_FOOLS("april fool(?:s['’]?|['’]s)? day", year -> LocalDate.of(year, 4, 1)),
    ASH_WEDNESDAY("ash wednesday", year -> easter(year).minusDays(46)),
    PALM_SUNDAY("palm sunday", year -> easter(year).minusDays(7)),
    GOOD_FRIDAY("good friday", year -> easter(year).minusDays(2)),
    EASTER_MONDAY("easter monday", year -> easter(year).plusDays(1)),
    EASTER("easter(?: (?:sunday|day))?", year -> easter(year)),
    WHIT_MONDAY("(?:whit|pentecost) monday", year -> easter(year).plusDays(50)),
    PENTECOST("pentecost(?: sunday)?", year -> easter(year).plusDays(49)),
    EARTH_DAY("earth day", year -> LocalDate.of(year, 4, 22)),
    MAY_DAY("(?:may day|international workers['’]? day)", year -> LocalDate.of(year, 5, 1)),
    CINCO_DE_MAYO("cinco de mayo", year -> LocalDate.of(year, 5, 5)),
    MOTHERS_DAY("mother(?:['’]s|s['’]?) day", year -> nth(year, 5, 2, DayOfWeek.SUNDAY)),
    FATHERS_DAY("father(?:['’]s|s['’]?) day", year -> nth(year, 6, 3, DayOfWeek.SUNDAY)),
    MEMORIAL_DAY(
            "memorial day", year -> LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY))),
    JUNETEENTH("juneteenth", year -> LocalDate.of(year, 6, 19)),
    INDEPENDENCE_DAY("(?:the )?(?:independence day|fourth of july)", year -> LocalDate.of(year, 7, 4)),
    LABOR_DAY("labou?r day", year -> nth(year, 9, 1, DayOfWeek.MONDAY)),
    COLUMBUS_DAY("(?:columbus|indigenous peoples['’]?) day", year -> nth(year, 10, 2, DayOfWeek.MONDAY)),
    HALLOWEEN("halloween", year -> LocalDate.of(year, 10, 31)),
    ALL_SAINTS("all saints['’]? day", year -> LocalDate.of(year, 11, 1)),
    GUY_FAWKES("guy fawkes (?:day|night)", year -> LocalDate.of(year, 11, 5)),
    ELECTION_DAY("election day", year -> nth(year, 11, 1, DayOfWeek.MONDAY).plusDays(1)),
    VETERANS_DAY("veterans['’]? day", year -> LocalDate.of(year, 11, 11)),
    THANKSGIVING("thanksgiving(?: day)?", year -> nth(year, 11, 4, DayOfWeek.THURSDAY)),
    BLACK_FRIDAY("black friday", year -> nth(year, 11, 4, DayOfWeek.THURSDAY).plusDays(1)),
    CYBER_MONDAY("cyber monday", year -> nth(year, 11, 4, DayOfWeek.THURSDAY).plusDays(4)),
    CHRISTMAS_EVE("(?:christmas|xmas) eve", year -> LocalDate.of(year, 12, 24)),
    CHRISTMAS("(?:christmas|xmas)(?: day)?", year -> LocalDate.of(year, 12, 25)),
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

    /** The Sunday behind the first full moon of spring, as Gauss counted it for the Gregorian calendar. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int golden = year % 19;
        int solar = century - century / 4 - (8 * century + 13) / 25;
        int moon = (19 * golden + solar + 15) % 30;
        int late = moon / 28 * (1 - 29 / (moon + 1) * ((21 - golden) / 11));
        int fullMoon = moon - late;
        int weekday = (year + year / 4 + fullMoon + 2 - century + century / 4) % 7;
        return LocalDate.of(year, 3, 1).plusDays(fullMoon - weekday + 27L);
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
            return today.nearest(IntStream.rangeClosed(present - 1, present + 1)
                            .mapToObj(near -> Optional.of(day.apply(near))))
                    .flatMap(HolidayForms::only);
        }
        int steps = year.startsWith("last") ? -1 : year.startsWith("next") ? 1 : 0;
        return only(day.apply(present + steps));
    }

    private static Optional<Interval> only(LocalDate day) {
        return Optional.of(new Interval(PartialDate.of(day), null));
    }
}
