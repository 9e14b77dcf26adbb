package org.policygraph.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Claim;
import org.policygraph.action.ClaimExtractor;
import org.policygraph.action.Participant;
import org.policygraph.action.Reading;
import org.policygraph.action.When;
import org.policygraph.actor.Actor;
import org.policygraph.actor.Resolution;
import org.policygraph.actor.Resolution.Cluster;
import org.policygraph.document.Article;
import org.policygraph.document.DateExpression;
import org.policygraph.document.Document;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Region;
import org.policygraph.document.Sentence;
import org.policygraph.document.Source;
import org.policygraph.document.Span;
import org.policygraph.mention.Mention;

/** Puts a reading into the form that {@code extract} prints; what refers to something else does so by its index. */
final class ExtractionForm {

    private final Reading reading;
    private final Document document;
    private final List<Told> mentions;
    private final Map<Mention, Integer> places = new LinkedHashMap<>();
    private final Map<Cluster, Integer> records = new LinkedHashMap<>();
    private final Map<Actor, Integer> actors = new LinkedHashMap<>();

    /** A mention as it is printed, and where it comes from. */
    private record Told(Mention mention, boolean inArticle, Extraction.Named named) {}

    ExtractionForm(Reading reading) {
        this.reading = reading;
        this.document = reading.document();
        this.mentions = told(reading);
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).inArticle) {
                places.putIfAbsent(mentions.get(i).mention, i);
            }
        }
        for (Cluster cluster : clusters(reading)) {
            records.put(cluster, records.size());
            actors.putIfAbsent(cluster.actor(), actors.size());
        }
    }

    Extraction with(String id) {
        Article.Origin origin = document.article().origin();
        return new Extraction(
                id,
                text(origin.published()),
                origin.publishedBasis(),
                document.regions().stream().map(ExtractionForm::block).toList(),
                mentions.stream().map(Told::named).toList(),
                document.dates().stream().map(ExtractionForm::dated).toList(),
                reading.claims().stream().map(this::said).toList(),
                origin.source().equals(Source.UNKNOWN) ? null : origin.source().name(),
                origin.title(),
                origin.url(),
                document.text(),
                ClaimExtractor.VERSION,
                document.sentences().stream().map(ExtractionForm::line).toList(),
                actors.keySet().stream().map(ExtractionForm::known).toList(),
                records.keySet().stream().map(this::kept).toList());
    }

    /** Those of the article and those of what stands around it, in text order. */
    private static List<Told> told(Reading reading) {
        List<Told> all = new ArrayList<>(told(reading.document(), reading.resolution(), true));
        List<Document> leftovers = reading.document().leftovers();
        for (int i = 0; i < leftovers.size(); i++) {
            all.addAll(told(leftovers.get(i), reading.leftovers().get(i), false));
        }
        all.sort(Comparator.comparingInt(told -> told.named.start()));
        return all;
    }

    private static List<Told> told(Document document, Resolution resolution, boolean inArticle) {
        return resolution.mentions().stream()
                .map(mention -> new Told(mention, inArticle, named(mention, document, resolution, inArticle)))
                .toList();
    }

    private static Extraction.Named named(
            Mention mention, Document document, Resolution resolution, boolean inArticle) {
        Optional<String> actor =
                resolution.of(mention).map(cluster -> cluster.actor().name());
        Region.Kind region = document.sentences().get(mention.sentence()).region();
        return new Extraction.Named(
                mention.span().start(),
                mention.span().end(),
                mention.text(),
                mention.form(),
                mention.kind(),
                actor.orElse(null),
                region,
                inArticle ? mention.sentence() : null,
                mention.head());
    }

    /** Those that were resolved, and should a claim speak of another one, that too. */
    private static SequencedSet<Cluster> clusters(Reading reading) {
        SequencedSet<Cluster> clusters =
                new LinkedHashSet<>(reading.resolution().clusters());
        reading.claims().stream()
                .flatMap(claim -> Stream.of(
                        claim.roles().agent(),
                        claim.roles().patient(),
                        claim.standing().holder()))
                .filter(Objects::nonNull)
                .map(Participant::cluster)
                .filter(Objects::nonNull)
                .forEach(clusters::add);
        return clusters;
    }

    private static Extraction.Known known(Actor actor) {
        return new Extraction.Known(
                actor.id().value(),
                actor.name(),
                actor.kind(),
                actor.aliases(),
                actor.facts().country(),
                actor.facts().sector(),
                actor.facts().wikidata());
    }

    private Extraction.Kept kept(Cluster cluster) {
        return new Extraction.Kept(
                cluster.name(),
                index(actors, cluster.actor()),
                cluster.mentions().stream()
                        .map(mention -> index(places, mention))
                        .toList(),
                cluster.score(),
                cluster.reason());
    }

    private static <T> int index(Map<T, Integer> indexes, T thing) {
        return Objects.requireNonNull(indexes.get(thing), () -> thing + " is not in what was read");
    }

    private static Extraction.Block block(Region region) {
        return new Extraction.Block(region.span().start(), region.span().end(), region.kind());
    }

    private static Extraction.Line line(Sentence sentence) {
        return new Extraction.Line(sentence.span().start(), sentence.span().end(), sentence.region());
    }

    private static Extraction.Dated dated(DateExpression date) {
        Span span = date.span();
        return new Extraction.Dated(span.start(), span.end(), date.text(), value(date), date.precision());
    }

    private static @Nullable String value(DateExpression date) {
        PartialDate start = date.start();
        return start == null
                ? null
                : switch (date.bound()) {
                    case WITHIN -> value(start, date.end());
                    case BEFORE -> "/" + start.plus(-1);
                    case AFTER -> start.plus(1) + "/";
                };
    }

    private Extraction.Said said(Claim claim) {
        Claim.Trigger trigger = claim.trigger();
        Span sentence = document.sentences().get(trigger.sentence()).span();
        When when = claim.when();
        return new Extraction.Said(
                new Extraction.Range(sentence.start(), sentence.end()),
                role(claim.roles().agent()),
                new Extraction.Words(trigger.span().start(), trigger.span().end(), trigger.text()),
                trigger.kind(),
                claim.plover(),
                trigger.manner().mode(),
                trigger.manner().contexts(),
                role(claim.roles().patient()),
                claim.roles().over(),
                value(when.start(), when.end()),
                when.precision(),
                when.basis(),
                claim.standing().status(),
                claim.standing().stance(),
                role(claim.standing().holder()),
                claim.confidence());
    }

    private Extraction.@Nullable Role role(@Nullable Participant participant) {
        if (participant == null) {
            return null;
        }
        Cluster cluster = participant.cluster();
        Span span = participant.span();
        return cluster == null
                ? new Extraction.Role(span.start(), span.end(), null, null)
                : new Extraction.Role(span.start(), span.end(), cluster.actor().name(), index(records, cluster));
    }

    private static @Nullable String value(@Nullable PartialDate start, @Nullable PartialDate end) {
        return end == null ? text(start) : text(start) + "/" + end;
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
