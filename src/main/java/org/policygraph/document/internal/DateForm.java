package org.policygraph.document.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A way of writing dates.
 *
 * @param pattern how it looks
 * @param value what it means; empty where no calendar has such a day, or it takes a day of publication to tell
 */
record DateForm(Pattern pattern, BiFunction<MatchResult, @Nullable Today, Optional<Interval>> value) {

    /**
     * A form with {@code <MONTH>}, {@code <WEEKDAY>}, {@code <YEAR>}, {@code <ORDINAL>} and {@code <NUMBER>} for such
     * words.
     */
    static DateForm of(String pattern, BiFunction<MatchResult, @Nullable Today, Optional<Interval>> value) {
        String full = pattern.replace("<MONTH>", DateWords.MONTH)
                .replace("<WEEKDAY>", DateWords.WEEKDAY)
                .replace("<YEAR>", DateWords.YEAR)
                .replace("<ORDINAL>", DateWords.ORDINAL)
                .replace("<NUMBER>", DateWords.NUMBER);
        return new DateForm(
                Pattern.compile(
                        "(?<![\\w/.$€£])(?<!\\d-(?=\\d))" + full + "(?![\\w/%])(?![-.]\\d)", Pattern.CASE_INSENSITIVE),
                value);
    }

    /** A form that means something only against the day of publication. */
    static DateForm against(String pattern, BiFunction<MatchResult, Today, Optional<Interval>> value) {
        return of(pattern, (match, today) -> today == null ? Optional.empty() : value.apply(match, today));
    }

    /** The dates so written in a text, each read against what is today there. */
    Stream<WrittenDate> in(String text, IntFunction<@Nullable Today> today) {
        return pattern.matcher(text)
                .results()
                .filter(match -> !isVerb(match.group()))
                .map(match ->
                        new WrittenDate(match.start(), end(match), value.apply(match, today.apply(match.start()))));
    }

    /** Without the full stop of the sentence, which could be one of "Oct.". */
    private static int end(MatchResult match) {
        return match.group().endsWith(".") ? match.end() - 1 : match.end();
    }

    /** "the two may 3 …": without a capital, "may" and "march" are months beside "th" only. */
    private static boolean isVerb(String words) {
        boolean verb = words.matches(".*\\b(?:may|march|mar)\\b.*") && !words.matches(".*\\d(?:st|nd|rd|th)\\b.*");
        return verb && !words.toLowerCase(Locale.ROOT).matches(".*\\d{4}.*");
    }
}
