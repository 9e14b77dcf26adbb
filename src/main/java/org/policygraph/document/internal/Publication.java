package org.policygraph.document.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policygraph.document.Article;
import org.policygraph.document.Article.DateBasis;
import org.policygraph.document.Article.Origin;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;
import org.policygraph.document.Region;
import org.policygraph.document.Region.Kind;

/**
 * Tells when an article appeared where nobody said so beside it: by its address, else by a line that gives a whole day,
 * such as {@code Published May 20, 2019}, a byline or a dateline.
 *
 * @param article the article
 * @param regions its regions
 */
record Publication(Article article, List<Region> regions) {

    private static final int LONGEST_LINE = 160;

    /** A line with more words beside its date tells what happened that day. */
    private static final int MOST_OTHER_WORDS = 8;

    private static final int MOST_OTHER_WORDS_IN_BODY = 3;

    /** Where other articles and pictures have days of their own. */
    private static final Set<Kind> OTHERS = Set.of(Kind.RELATED, Kind.PROMOTION, Kind.CAPTION, Kind.CREDIT);

    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d\\d)(?:([/-])(\\d\\d?)\\2(\\d\\d?)|(\\d\\d)(\\d\\d))(?!\\d)");
    private static final Pattern CLOCK_BEHIND = Pattern.compile("(?<=\\d{4}-\\d\\d-\\d\\d)T(?=\\d\\d:\\d\\d)");
    private static final Pattern LABEL = Pattern.compile(
            "\\W*(?:(?:first |originally |last )?(published|posted|issued|released|created|date|release date|publication date)"
                    + "|(?:last )?(updated?|modified))\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NUMBERS_AND_ZONES =
            Pattern.compile("\\b(?:\\d\\S*|[ap]\\.?m\\.?|\\p{Lu}{2,4}|" + DateWords.WEEKDAY + ")\\b|[^\\p{L}\\s]");

    /** How much a line tells, the best first. */
    private enum Rank {
        PUBLISHED,
        HEADER,
        UPDATED
    }

    private record Found(Rank rank, PartialDate day) {}

    /** The article, with the day of its publication when that can be told. */
    Article dated() {
        Origin origin = article.origin();
        if (origin.published() != null) {
            return article;
        }
        Optional<PartialDate> address = Optional.ofNullable(origin.url()).flatMap(Publication::inAddress);
        if (address.isPresent()) {
            return dated(address.get(), DateBasis.METADATA);
        }
        return inLines().map(day -> dated(day, DateBasis.TEXT)).orElse(article);
    }

    private Article dated(PartialDate day, DateBasis basis) {
        Origin origin = article.origin();
        return new Article(article.text(), new Origin(origin.source(), day, basis, origin.title(), origin.url()));
    }

    private static Optional<PartialDate> inAddress(String url) {
        Matcher matcher = IN_ADDRESS.matcher(url);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int month = matcher.group(2) == null ? 5 : 3;
        return Today.day(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(month)),
                        Integer.parseInt(matcher.group(month + 1)))
                .map(PartialDate::of);
    }

    private Optional<PartialDate> inLines() {
        int body = regions.stream()
                .filter(region -> region.kind() == Kind.BODY)
                .mapToInt(region -> region.span().start())
                .findFirst()
                .orElse(0);
        return regions.stream()
                .filter(region -> !OTHERS.contains(region.kind()))
                .flatMap(region -> lines(region, body))
                .min(Comparator.comparing(Found::rank))
                .map(Found::day);
    }

    private Stream<Found> lines(Region region, int body) {
        boolean header = region.span().start() < body;
        int most = region.kind() == Kind.BODY ? MOST_OTHER_WORDS_IN_BODY : MOST_OTHER_WORDS;
        return region.span()
                .of(article.text())
                .lines()
                .filter(line -> line.length() <= LONGEST_LINE)
                .flatMap(line -> Optional.ofNullable(rank(line, header))
                        .flatMap(rank -> day(line, most).map(day -> new Found(rank, day)))
                        .stream());
    }

    private static @Nullable Rank rank(String line, boolean header) {
        Matcher label = LABEL.matcher(line);
        if (label.matches()) {
            return label.group(1) == null ? Rank.UPDATED : Rank.PUBLISHED;
        }
        return header ? Rank.HEADER : null;
    }

    /** The one whole day that a line is there to give. */
    private static Optional<PartialDate> day(String line, int mostOtherWords) {
        String plain = CLOCK_BEHIND.matcher(line).replaceAll(" ");
        Optional<WrittenDate> date = new WrittenDates(plain, at -> null)
                .completing(List.of()).stream()
                        .filter(found -> found.value()
                                .filter(value ->
                                        value.end() == null && value.start().precision() == Precision.DAY)
                                .isPresent())
                        .findFirst();
        return date.filter(found -> otherWords(plain, found) <= mostOtherWords)
                .flatMap(WrittenDate::value)
                .map(Interval::start);
    }

    private static long otherWords(String line, WrittenDate date) {
        String rest = line.substring(0, date.start()) + " " + line.substring(date.end());
        String words = NUMBERS_AND_ZONES.matcher(rest).replaceAll(" ").toLowerCase(Locale.ROOT);
        return Stream.of(words.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .count();
    }
}
