package org.policygraph.graph;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Claim;
import org.policygraph.action.Participant;
import org.policygraph.action.Reading;
import org.policygraph.actor.Actor;
import org.policygraph.actor.Resolution.Cluster;
import org.policygraph.document.Article;
import org.policygraph.document.Document;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;
import org.policygraph.document.Region;
import org.policygraph.document.Sentence;
import org.policygraph.document.Span;
import org.policygraph.mention.Mention;

/** What one reading puts into the ledger, as the rows of its queries; all sorted, all ids made of the content. */
final class Entry {

    private final Reading reading;
    private final OffsetDateTime now;
    private final String article;
    private final Provenance provenance;
    private final Map<Integer, Sentence> sentences = new TreeMap<>();
    private final SortedMap<String, Cluster> records = new TreeMap<>();
    private final SortedMap<String, Claim> claims = new TreeMap<>();

    /**
     * Takes a reading.
     *
     * @param now when it is written down; no id is made of it
     * @throws IllegalArgumentException when a claim is read outside the main text
     */
    Entry(Reading reading, OffsetDateTime now) {
        this.reading = reading;
        this.now = now;
        this.article = reading.document().article().id().value();
        this.provenance = new Provenance(reading);
        for (Sentence sentence : reading.document().sentences()) {
            if (sentence.region().isMainText()) {
                sentences.put(sentence.index(), sentence);
            }
        }
        reading.claims().forEach(claim -> claims.putIfAbsent(id(claim), claim));
        Stream.concat(reading.resolution().clusters().stream().filter(this::isInMainText), participants())
                .forEach(cluster -> records.putIfAbsent(id(cluster), cluster));
    }

    String article() {
        return article;
    }

    /** When it is written down. */
    OffsetDateTime at() {
        return now;
    }

    /** The parameters that open the article: the article itself and who published it. */
    Map<String, Object> opening() {
        Article text = reading.document().article();
        Article.Origin origin = text.origin();
        PartialDate published = origin.published();
        Publisher publisher = provenance.publisher();
        return Map.of(
                "id",
                article,
                "source",
                Map.of(
                        "id", publisher.id(),
                        "name", publisher.source().name(),
                        "kind", publisher.kind().name(),
                        "tombstone", Tombstone.of(publisher.source())),
                "properties",
                Row.of("text", text.text())
                        .and("title", origin.title() == null ? title() : origin.title())
                        .and("url", origin.url())
                        .and("credit", provenance.credit())
                        .and("voice", provenance.credit())
                        .and("lang", "en")
                        .and("published", published == null ? null : published.firstDay())
                        .and("publishedPrecision", published == null ? Precision.UNKNOWN : published.precision())
                        .and("publishedBasis", origin.publishedBasis())
                        .and("retrievedAt", now)
                        .map());
    }

    /** The outlets that it cites, and the agency that all of it is taken from. */
    List<Map<String, Object>> citations() {
        return provenance.citations();
    }

    /** The words by which its copies are found. */
    Shingles shingles() {
        return Shingles.of(sentences.values().stream()
                .filter(sentence -> sentence.region() == Region.Kind.BODY)
                .map(reading.document()::text)
                .toList());
    }

    /** Every sentence of the main text. */
    List<Map<String, Object>> sentences() {
        return sentences.values().stream()
                .map(sentence -> Row.of("id", id(sentence.span()))
                        .and("index", sentence.index())
                        .and("start", sentence.span().start())
                        .and("end", sentence.span().end())
                        .and("text", reading.document().text(sentence))
                        .and("region", sentence.region())
                        .map())
                .toList();
    }

    /**
     * The actors that are spoken of in the main text, by id; of two descriptions the one that knows more.
     *
     * @param led to whom those ids lead that were found to be somebody else
     */
    List<Map<String, Object>> actors(Map<String, String> led) {
        SortedMap<Actor.Id, Actor> actors = new TreeMap<>();
        records.values().stream()
                .map(Cluster::actor)
                .forEach(actor -> actors.merge(actor.id(), actor, Profile::better));
        return actors.values().stream()
                .map(actor -> ActorRow.of(actor, led))
                .sorted(Comparator.comparing(row -> String.valueOf(row.get("id"))))
                .toList();
    }

    /** The ids to which the records first lead. */
    List<String> keys() {
        return records.values().stream()
                .map(cluster -> cluster.actor().id().value())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The clusters of mentions, each with where it is mentioned and whom it stands for.
     *
     * @param led to whom those ids lead that were found to be somebody else
     */
    List<Map<String, Object>> records(Map<String, String> led) {
        return records.entrySet().stream()
                .map(entry -> record(entry.getKey(), entry.getValue(), led))
                .toList();
    }

    /** The claims, each with its sentence and with the records that take part in it. */
    List<Map<String, Object>> claims() {
        return claims.entrySet().stream()
                .map(entry -> claim(entry.getKey(), entry.getValue()))
                .toList();
    }

    List<String> claimIds() {
        return List.copyOf(claims.keySet());
    }

    /** The pairs of actors that the claims tell of. */
    SortedSet<Pair> pairs() {
        SortedSet<Pair> pairs = new TreeSet<>();
        for (Claim claim : claims.values()) {
            String agent = actor(claim.roles().agent());
            String patient = actor(claim.roles().patient());
            if (agent != null || patient != null) {
                pairs.add(Pair.of(agent, patient));
            }
        }
        return pairs;
    }

    private static @Nullable String actor(@Nullable Participant participant) {
        Actor actor = participant == null ? null : participant.actor();
        return actor == null ? null : actor.id().value();
    }

    private Map<String, Object> record(String id, Cluster cluster, Map<String, String> led) {
        String key = cluster.actor().id().value();
        return Map.of(
                "actor",
                led.getOrDefault(key, key),
                "properties",
                Map.of(
                        "id",
                        id,
                        "key",
                        key,
                        "name",
                        cluster.name(),
                        "kind",
                        cluster.actor().kind().name(),
                        "scheme",
                        "article"),
                "judgement",
                Row.of("judgement", "POSITIVE")
                        .and("name", cluster.actor().name())
                        .and("score", cluster.score())
                        .and("reason", cluster.reason())
                        .and("by", "resolver")
                        .and("at", now)
                        .map(),
                "mentions",
                cluster.mentions().stream()
                        .filter(mention -> sentences.containsKey(mention.sentence()))
                        .map(this::mention)
                        .toList());
    }

    private Map<String, Object> mention(Mention mention) {
        Map<String, Object> properties = Row.of("start", mention.span().start())
                .and("end", mention.span().end())
                .and("text", mention.text())
                .and("form", mention.form())
                .and("kind", mention.kind())
                .map();
        return Map.of("sentence", id(sentence(mention.sentence()).span()), "properties", properties);
    }

    private Map<String, Object> claim(String id, Claim claim) {
        Map<String, Object> row = new HashMap<>();
        row.put("properties", ClaimRow.of(id, claim, provenance.via(claim), now));
        row.put("sentence", id(sentence(claim.trigger().sentence()).span()));
        row.put("agent", record(claim.roles().agent()));
        row.put("patient", record(claim.roles().patient()));
        row.put("holder", record(claim.standing().holder()));
        return row;
    }

    private @Nullable String record(@Nullable Participant participant) {
        return participant == null || participant.cluster() == null ? null : id(participant.cluster());
    }

    private String id(Claim claim) {
        return ClaimRow.id(article, sentence(claim.trigger().sentence()), claim);
    }

    private String id(Cluster cluster) {
        return id(cluster.mentions().getFirst().span());
    }

    /** No two sentences have one span, nor have two clusters their first mention in common. */
    private String id(Span span) {
        return article + ":" + span.start() + "-" + span.end();
    }

    private boolean isInMainText(Cluster cluster) {
        return cluster.mentions().stream().anyMatch(mention -> sentences.containsKey(mention.sentence()));
    }

    private Stream<Cluster> participants() {
        return claims.values().stream()
                .flatMap(claim -> Stream.of(
                        claim.roles().agent(),
                        claim.roles().patient(),
                        claim.standing().holder()))
                .filter(Objects::nonNull)
                .map(Participant::cluster)
                .filter(Objects::nonNull);
    }

    private Sentence sentence(int index) {
        Sentence sentence = sentences.get(index);
        if (sentence == null) {
            throw new IllegalArgumentException(
                    "Sentence " + index + " is not in the main text; claims are read nowhere else");
        }
        return sentence;
    }

    private @Nullable String title() {
        Document document = reading.document();
        return document.regions().stream()
                .filter(region -> region.kind() == Region.Kind.TITLE)
                .map(region -> region.span().of(document.text()).strip())
                .findFirst()
                .orElse(null);
    }
}
