package org.policygraph.document.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policygraph.document.DateExpression.Bound;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;

/**
 * The dates of one sentence: forms of our own before what a recogniser found, clock times only beside a date, and two
 * ends of a range as one.
 *
 * @param text the sentence
 * @param today what is today at a place of the text; null when that is not known
 */
record WrittenDates(String text, IntFunction<@Nullable Today> today) {

    private static final List<DateForm> FORMS = Stream.of(
                    CalendarForms.ALL, PartForms.ALL, StretchForms.ALL, RelativeForms.ALL, HolidayForms.all())
            .flatMap(List::stream)
            .toList();
    private static final Pattern CLOCK = Pattern.compile(
            "(?:\\d{1,2}[:.]\\d\\d|\\d{1,2} ?[ap]\\.?m\\b|o['’]clock|noon|mid ?night|morning|afternoon|evening|night)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile(
            "\\b(?:this|last|next|to(?:day|night|morrow)|yesterday|(?:19|20)\\d\\d|[a-z]+day|" + DateWords.MONTH
                    + ")\\b|\\d[/-]\\d",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BESIDE = Pattern.compile(
            "(?:[\\s,@(]|\\b(?:at|on|in|the|from|for|between|sometime|of)\\b)*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TO =
            Pattern.compile("\\s*(?:-|–|—|to|until|till|through)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile("\\s*and\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST = Pattern.compile("\\s*(?:,|,?\\s+(?:and|or|&))\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED_MONTH = Pattern.compile(DateWords.MONTH + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern HAS_YEAR = Pattern.compile(DateWords.YEAR);
    private static final Pattern BETWEEN = Pattern.compile("\\bbetween\\s+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:before|prior to|until|till|(?:earlier|sooner) than)\\s+(?:the\\s+)?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern AFTER = Pattern.compile(
            "\\b(?:after|(?<!\\b(?:no|not) )(?:later|greater|more) than)\\s+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern MORE = Pattern.compile("\\b(?:more than|over)\\s+$", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_BETWEEN = 40;

    /** No word that says before or after is longer, with the article and the blanks. */
    private static final int LONGEST_BOUND = 24;

    /** All dates, in text order, not overlapping. */
    List<WrittenDate> completing(List<WrittenDate> recognized) {
        List<WrittenDate> dates = new ArrayList<>(longestFirst(FORMS));
        recognized.stream().filter(date -> isFree(date, dates)).forEach(dates::add);
        List<WrittenDate> plain = longestFirst(RelativeForms.PLAIN).stream()
                .filter(date -> dates.stream().noneMatch(other -> other.overlaps(date) && isDated(other)))
                .toList();
        dates.removeIf(date -> !isFree(date, plain));
        dates.addAll(plain);
        dates.sort(Comparator.comparingInt(WrittenDate::start));
        return joined(withYears(withoutClocks(dates))).stream()
                .map(this::bounded)
                .toList();
    }

    private List<WrittenDate> longestFirst(List<DateForm> forms) {
        List<WrittenDate> chosen = new ArrayList<>();
        forms.stream()
                .flatMap(form -> form.in(text, today))
                .sorted(Comparator.comparingInt(WrittenDate::length).reversed())
                .filter(date -> isFree(date, chosen))
                .forEach(chosen::add);
        return chosen;
    }

    private static boolean isFree(WrittenDate date, List<WrittenDate> taken) {
        return taken.stream().noneMatch(date::overlaps);
    }

    private String words(WrittenDate date) {
        return text.substring(date.start(), date.end());
    }

    private boolean isDated(WrittenDate date) {
        return date.value().isPresent() && !isClock(date);
    }

    private boolean isClock(WrittenDate date) {
        String words = words(date);
        return CLOCK.matcher(words).find() && !DAY.matcher(words).find();
    }

    /** An hour belongs to the day named beside it; alone it tells no date. */
    private List<WrittenDate> withoutClocks(List<WrittenDate> dates) {
        List<WrittenDate> kept = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            WrittenDate date = dates.get(i);
            if (!isClock(date)) {
                kept.add(date);
            } else if (!kept.isEmpty() && isBeside(kept.getLast(), date)) {
                WrittenDate day = kept.removeLast();
                kept.add(day.from(day.start(), date.end()));
            } else if (i + 1 < dates.size() && isBeside(date, dates.get(i + 1))) {
                WrittenDate day = dates.get(i + 1);
                dates.set(i + 1, day.from(date.start(), day.end()));
            }
        }
        return kept;
    }

    private boolean isBeside(WrittenDate one, WrittenDate other) {
        String between = text.substring(one.end(), other.start());
        return between.length() <= LONGEST_BETWEEN && isBeside(between);
    }

    private static boolean isBeside(String between) {
        return BESIDE.matcher(between).matches() || TO.matcher(between).matches();
    }

    /** "in May, June and July 2018": the last one tells the year of all. */
    private List<WrittenDate> withYears(List<WrittenDate> dates) {
        List<WrittenDate> dated = new ArrayList<>(dates);
        for (int i = dates.size() - 2; i >= 0; i--) {
            WrittenDate date = dated.get(i);
            WrittenDate next = dated.get(i + 1);
            boolean listed =
                    LIST.matcher(text.substring(date.end(), next.start())).matches();
            if (listed && NAMED_MONTH.matcher(words(date)).lookingAt() && !hasYear(date) && hasYear(dates.getLast())) {
                dated.set(i, date.inYearOf(next));
            }
        }
        return dated;
    }

    private List<WrittenDate> joined(List<WrittenDate> dates) {
        List<WrittenDate> joined = new ArrayList<>();
        for (WrittenDate date : dates) {
            Optional<WrittenDate> range = joined.isEmpty() ? Optional.empty() : range(joined.getLast(), date);
            if (range.isPresent()) {
                joined.set(joined.size() - 1, range.get());
            } else {
                joined.add(date);
            }
        }
        return joined;
    }

    /** "from May 3 to May 7": one date that lasts. */
    private Optional<WrittenDate> range(WrittenDate from, WrittenDate to) {
        String words = text.substring(from.end(), to.start());
        boolean between = AND.matcher(words).matches()
                && BETWEEN.matcher(text.substring(0, from.start())).find();
        if (from.value().isEmpty()
                || to.value().isEmpty()
                || !(between || TO.matcher(words).matches())) {
            return Optional.empty();
        }
        return range(from.value().get(), to.value().get(), !hasYear(from) && hasYear(to))
                .map(range -> new WrittenDate(from.start(), to.end(), Optional.of(range)));
    }

    private boolean hasYear(WrittenDate date) {
        return HAS_YEAR.matcher(words(date)).find();
    }

    /** The last one tells the year of the first: "from Nov 18 to Dec 19, 2015". */
    private static Optional<Interval> range(Interval from, Interval to, boolean yearAtEnd) {
        PartialDate start = from.start();
        PartialDate last = to.last();
        if (yearAtEnd && start.precision() != Precision.YEAR) {
            PartialDate same = start.inYear(last.year());
            start = same.compareTo(last) > 0 ? start.inYear(last.year() - 1) : same;
        } else if (start.compareTo(last) > 0 && last.precision() == Precision.DAY) {
            last = last.inYear(last.year() + 1);
        }
        boolean uneven = (start.precision() == Precision.YEAR) != (last.precision() == Precision.YEAR);
        return uneven || start.compareTo(last) > 0 ? Optional.empty() : Optional.of(new Interval(start, last));
    }

    /** "before 2010" and "after 2010" name a year, and mean what comes before and after it. */
    private WrittenDate bounded(WrittenDate date) {
        String words = text.substring(Math.max(0, date.start() - LONGEST_BOUND), date.start());
        boolean ago = words(date).toLowerCase(Locale.ROOT).endsWith(" ago");
        if (date.value().filter(value -> value.end() == null).isEmpty()) {
            return date;
        }
        if (BEFORE.matcher(words).find() || (ago && MORE.matcher(words).find())) {
            return date.bounded(Bound.BEFORE);
        }
        boolean year = date.value().get().start().precision() == Precision.YEAR;
        return year && !ago && AFTER.matcher(words).find() ? date.bounded(Bound.AFTER) : date;
    }
}
