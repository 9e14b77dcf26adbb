package org.policygraph.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygraph.document.Document;
import org.policygraph.document.Region;
import org.policygraph.document.Sentence;
import org.policygraph.mention.Mention.Form;
import org.policygraph.mention.Mention.Kind;

/**
 * Finds where an article only passes on what another outlet has: "Reuters reported", "told CNN", "according to the Wall
 * Street Journal", or a news agency in its dateline or byline. Outlets are those of the gazetteer.
 */
public final class Citations {

    /** So many characters beside a name are looked at. */
    private static final int NEAR = 80;

    /** The sector of outlets whose texts others print. */
    public static final String NEWS_AGENCY = "news agency";

    /** {@code WASHINGTON (Reuters) -}, {@code Osaka, Japan, June 29 (Kyodo) --}; reading sets them apart from the body. */
    private static final Pattern DATELINE =
            Pattern.compile("^\\s*[^()]{0,100}\\((?<outlet>[^()]{2,40})\\)\\s*(?:-+|[–—:])\\s*$");

    private static final Pattern BYLINE = Pattern.compile(
            "^\\s*(?:by\\s+)?(?:the\\s+)?(?<outlet>\\p{Lu}.{1,40}?)(?:\\s+staff)?\\s*$", Pattern.CASE_INSENSITIVE);

    private final Gazetteer gazetteer;
    private final Pattern before;
    private final Pattern after;

    private Citations(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        List<Table.Row> rows = Table.read("lexicon/citing.tsv");
        String between = "(?:(?:%s|\\p{Lu}\\p{L}+(?:['’]s|an|ese|ish|ch|i))\\s+)".formatted(words(rows, "between"));
        before = Pattern.compile("\\b(?i:%s)\\s+%s{0,4}$".formatted(words(rows, "before"), between));
        after = Pattern.compile("^(?:['’]s)?\\s+(?:(?:also|earlier|later|recently|on \\p{Lu}\\p{L}+)\\s+)?%s\\b"
                .formatted(words(rows, "after")));
    }

    /** Citations of the outlets that a gazetteer knows. */
    public static Citations with(Gazetteer gazetteer) {
        return new Citations(gazetteer);
    }

    private static String words(List<Table.Row> rows, String place) {
        return rows.stream()
                .filter(row -> row.get("place").equals(place))
                .map(row -> row.get("words").replace(" ", "\\s+"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The citations of the main text, in its order. */
    public List<Citation> of(Document document, Collection<Mention> mentions) {
        List<Citation> found = new ArrayList<>();
        for (Mention mention : mentions) {
            Sentence sentence = document.sentences().get(mention.sentence());
            if (mention.kind() == Kind.MEDIA
                    && mention.form() == Form.NAME
                    && sentence.region().isMainText()
                    && isCited(document.text(), sentence, mention)) {
                outlet(mention.text()).ifPresent(outlet -> found.add(new Citation(mention.sentence(), outlet)));
            }
        }
        return List.copyOf(found);
    }

    /** The news agency from which all of an article is taken, as its dateline or byline says. */
    public Optional<Entry> credit(Document document) {
        return document.regions().stream()
                .filter(region -> region.kind() == Region.Kind.BYLINE)
                .flatMap(region -> region.span().of(document.text()).lines())
                .flatMap(line -> Stream.of(DATELINE, BYLINE).map(pattern -> pattern.matcher(line)))
                .flatMap(matcher -> agency(matcher).stream())
                .findFirst();
    }

    private Optional<Entry> agency(Matcher matcher) {
        return matcher.find()
                ? outlet(matcher.group("outlet")).filter(outlet -> NEWS_AGENCY.equals(outlet.sector()))
                : Optional.empty();
    }

    private boolean isCited(String text, Sentence sentence, Mention mention) {
        int start = mention.span().start();
        int end = mention.span().end();
        String ahead = text.substring(Math.max(sentence.span().start(), start - NEAR), start);
        String behind =
                text.substring(end, Math.max(end, Math.min(sentence.span().end(), end + NEAR)));
        return before.matcher(ahead).find() || after.matcher(behind).find();
    }

    /** The only outlet of this name. */
    private Optional<Entry> outlet(String name) {
        List<Entry> outlets = gazetteer.named(name.strip()).stream()
                .map(Sense::entry)
                .filter(entry -> entry.kind() == Kind.MEDIA)
                .distinct()
                .toList();
        return outlets.size() == 1 ? Optional.of(outlets.getFirst()) : Optional.empty();
    }
}
