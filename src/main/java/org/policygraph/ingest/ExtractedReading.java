package org.policygraph.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Claim;
import org.policygraph.action.ClaimExtractor;
import org.policygraph.action.Manner;
import org.policygraph.action.Participant;
import org.policygraph.action.Reading;
import org.policygraph.action.When;
import org.policygraph.actor.Actor;
import org.policygraph.actor.Resolution;
import org.policygraph.actor.Resolution.Cluster;
import org.policygraph.document.Article;
import org.policygraph.document.Article.DateBasis;
import org.policygraph.document.Document;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Region;
import org.policygraph.document.Sentence;
import org.policygraph.document.Source;
import org.policygraph.document.Span;
import org.policygraph.document.Syntax;
import org.policygraph.document.UnreadableText;
import org.policygraph.mention.Mention;

/**
 * Makes a reading of a line that {@code extract} printed, without its words and grammar; believes nothing that the line
 * says about places in its text, and nothing that could not have been read.
 */
final class ExtractedReading {

    private static final Syntax NONE = new Syntax(0, List.of());

    private final Extraction line;
    private final Article article;
    private final Map<Span, Sentence> sentences = new HashMap<>();
    private final List<@Nullable Mention> mentions = new ArrayList<>();
    private final List<Cluster> records = new ArrayList<>();

    private ExtractedReading(Extraction line) {
        this.line = line;
        this.article = article(line);
    }

    /**
     * The reading that was printed as this line.
     *
     * @throws UnusableInput.BadExtraction when it cannot be one
     */
    static Reading of(Extraction line) {
        try {
            return new ExtractedReading(line).reading();
        } catch (IllegalArgumentException e) {
            throw new UnusableInput.BadExtraction(String.valueOf(e.getMessage()));
        }
    }

    private static Article article(Extraction line) {
        if (!ClaimExtractor.VERSION.equals(line.extractor())) {
            throw new UnusableInput.BadExtraction(
                    "its \"extractor\" is '%s', not '%s'".formatted(line.extractor(), ClaimExtractor.VERSION));
        }
        String text = words("text", line.text());
        if (text.isBlank()) {
            throw new UnreadableText.Empty();
        }
        if (text.length() > Utf8.MOST_CHARS) {
            throw new UnreadableText.TooLong(text.length(), Utf8.MOST_CHARS, "characters");
        }
        Source source = line.source() == null ? Source.UNKNOWN : new Source(words("source", line.source()));
        PartialDate published = line.date() == null ? null : PartialDate.parse(line.date());
        DateBasis basis = published == null ? DateBasis.UNKNOWN : required("dateBasis", line.dateBasis());
        return new Article(
                text, new Article.Origin(source, published, basis, orNull(line.title()), orNull(line.url())));
    }

    private Reading reading() {
        List<Region> regions = list("regions", line.regions()).stream()
                .map(block -> new Region(span(block.start(), block.end()), required("kind", block.kind())))
                .toList();
        List<Sentence> all = new ArrayList<>();
        for (Extraction.Line one : list("sentences", line.sentences())) {
            Sentence sentence = new Sentence(
                    all.size(), span(one.start(), one.end()), required("region", one.region()), List.of(), NONE);
            all.add(sentence);
            sentences.put(sentence.span(), sentence);
        }
        list("mentions", line.mentions()).forEach(named -> mentions.add(mention(named, all)));
        List<Actor> actors =
                list("actors", line.actors()).stream().map(this::actor).toList();
        list("records", line.records()).forEach(kept -> records.add(record(kept, actors)));
        Document document = new Document(article, regions, all, List.of(), List.of());
        List<Claim> claims =
                list("claims", line.claims()).stream().map(this::claim).toList();
        return new Reading(document, resolution(), claims);
    }

    private @Nullable Mention mention(Extraction.Named named, List<Sentence> all) {
        Span span = span(named.start(), named.end());
        if (named.sentence() == null) {
            return null;
        }
        Sentence sentence = at("sentence", all, named.sentence());
        return new Mention(
                span,
                words("text", named.text()),
                required("form", named.form()),
                required("kind", named.kind()),
                sentence.index(),
                named.head());
    }

    private Actor actor(Extraction.Known known) {
        Set<String> aliases = Set.copyOf(required("aliases", known.aliases()));
        aliases.forEach(alias -> words("aliases", alias));
        return new Actor(
                new Actor.Id(words("id", known.id())),
                words("name", known.name()),
                required("kind", known.kind()),
                aliases,
                new Actor.Facts(orNull(known.country()), orNull(known.sector()), orNull(known.wikidata())));
    }

    private Cluster record(Extraction.Kept kept, List<Actor> actors) {
        List<Mention> own = new ArrayList<>();
        for (int index : list("mentions of a record", kept.mentions())) {
            Mention mention = at("mention", mentions, index);
            own.add(required("sentence of mention " + index, mention));
        }
        return new Cluster(
                words("name", kept.name()),
                at("actor", actors, kept.actor()),
                own,
                kept.score(),
                words("reason", kept.reason()));
    }

    /** A record that has a mention in common with one before it is only spoken of by a claim. */
    private Resolution resolution() {
        List<Mention> known = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention != null) {
                known.add(mention);
            }
        }
        Set<Mention> taken = new HashSet<>();
        List<Cluster> clusters = new ArrayList<>();
        for (Cluster cluster : records) {
            if (cluster.mentions().stream().noneMatch(taken::contains)) {
                taken.addAll(cluster.mentions());
                clusters.add(cluster);
            }
        }
        return new Resolution(known, clusters);
    }

    private Claim claim(Extraction.Said said) {
        Extraction.Range range = required("sentence", said.sentence());
        Sentence sentence = sentences.get(span(range.start(), range.end()));
        Span words = span(said.trigger().start(), said.trigger().end());
        if (sentence == null
                || !sentence.region().isMainText()
                || !sentence.span().contains(words)) {
            throw new IllegalArgumentException(
                    "the claim at %d..%d is in no sentence of the main text".formatted(words.start(), words.end()));
        }
        Claim.Trigger trigger = new Claim.Trigger(
                sentence.index(),
                words,
                words("trigger", said.trigger().text()),
                required("kind", said.kind()),
                new Manner(said.mode(), list("contexts", said.contexts())));
        Claim.Standing standing = new Claim.Standing(
                required("status", said.status()), required("stance", said.stance()), participant(said.holder()));
        return new Claim(
                trigger,
                new Claim.Roles(participant(said.agent()), participant(said.patient()), orNull(said.over())),
                when(said),
                standing,
                said.confidence());
    }

    private static When when(Extraction.Said said) {
        String date = said.date();
        int slash = date == null ? -1 : date.indexOf('/');
        PartialDate start = date == null ? null : PartialDate.parse(slash < 0 ? date : date.substring(0, slash));
        PartialDate end = date == null || slash < 0 ? null : PartialDate.parse(date.substring(slash + 1));
        return new When(start, end, required("basis", said.basis()));
    }

    private @Nullable Participant participant(Extraction.@Nullable Role role) {
        if (role == null) {
            return null;
        }
        return new Participant(
                span(role.start(), role.end()), role.record() == null ? null : at("record", records, role.record()));
    }

    private Span span(int start, int end) {
        if (start < 0 || start >= end || end > article.text().length()) {
            throw new IllegalArgumentException("%d..%d is no place in its text of %d characters"
                    .formatted(start, end, article.text().length()));
        }
        return new Span(start, end);
    }

    private static <T extends @Nullable Object> T at(String what, List<T> all, int index) {
        if (index < 0 || index >= all.size()) {
            throw new IllegalArgumentException(
                    "there is no %s %d; it has %d of them".formatted(what, index, all.size()));
        }
        return all.get(index);
    }

    private static <T> List<T> list(String name, @Nullable List<T> value) {
        List<T> all = required(name, value);
        all.forEach(each -> required(name, each));
        return all;
    }

    private static <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("it has no \"" + name + "\"");
        }
        return value;
    }

    private static String words(String name, @Nullable String value) {
        String words = required(name, value);
        if (words.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(words)) {
            throw new IllegalArgumentException("\"" + name + "\" has NUL or half a surrogate pair in it");
        }
        return words;
    }

    private static @Nullable String orNull(@Nullable String value) {
        return value == null ? null : words("value", value);
    }
}
