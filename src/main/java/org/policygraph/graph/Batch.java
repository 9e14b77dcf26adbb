package org.policygraph.graph;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.policygraph.actor.Actor;
import org.policygraph.actor.Resolution.Cluster;

/**
 * Entries that are written together, as the rows of the queries; whatever two of them share comes once, and all in the
 * order of ids, so that no two writers wait for each other.
 *
 * @param entries of different articles, by id of the article; at least one
 */
record Batch(List<Entry> entries) {

    Batch {
        entries = entries.stream().sorted(Comparator.comparing(Entry::article)).toList();
    }

    /** Those of these articles. */
    Batch only(Collection<String> articles) {
        return new Batch(entries.stream()
                .filter(entry -> articles.contains(entry.article()))
                .toList());
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** When they are written down. */
    OffsetDateTime at() {
        return entries.getFirst().at();
    }

    List<Map<String, Object>> openings() {
        return entries.stream().map(Entry::opening).toList();
    }

    /** Who published what, by source. */
    List<Map<String, Object>> sources() {
        SortedMap<String, List<Entry>> published = new TreeMap<>();
        entries.forEach(entry -> published
                .computeIfAbsent(entry.publisher().id(), absent -> new ArrayList<>())
                .add(entry));
        return published.values().stream().map(Batch::source).toList();
    }

    /** Of two spellings of one id the one that sorts first. */
    private static Map<String, Object> source(List<Entry> articles) {
        Publisher publisher = articles.stream()
                .map(Entry::publisher)
                .min(Comparator.comparing(each -> each.source().name()))
                .orElseThrow();
        return Row.of("id", publisher.id())
                .and("name", publisher.source().name())
                .and("kind", publisher.kind())
                .and("articles", articles.stream().map(Batch::published).toList())
                .map();
    }

    private static Map<String, Object> published(Entry entry) {
        return Map.of("id", entry.article(), "as", entry.publisher().source().name());
    }

    /** Every sentence of the main texts, by article. */
    List<Map<String, Object>> sentences() {
        return entries.stream()
                .map(entry -> Map.<String, Object>of("id", entry.article(), "sentences", entry.sentences()))
                .toList();
    }

    /** The outlets that the articles cite, and the agencies that all of one is taken from. */
    List<Map<String, Object>> citations() {
        return entries.stream()
                .filter(entry -> !entry.citations().isEmpty())
                .map(entry -> Map.<String, Object>of("id", entry.article(), "citations", entry.citations()))
                .toList();
    }

    /** The words by which copies of the articles are found, by article. */
    SortedMap<String, Shingles> shingles() {
        SortedMap<String, Shingles> shingles = new TreeMap<>();
        entries.forEach(entry -> shingles.put(entry.article(), entry.shingles()));
        return shingles;
    }

    /** The ids to which the records first lead. */
    List<String> keys() {
        return entries.stream().flatMap(Entry::keys).distinct().sorted().toList();
    }

    /**
     * The actors that are spoken of in the main texts, by id; of two descriptions the one that knows more.
     *
     * @param led to whom those ids lead that were found to be somebody else
     */
    List<Map<String, Object>> actors(Map<String, String> led) {
        SortedMap<Actor.Id, Actor> actors = new TreeMap<>();
        entries.stream()
                .flatMap(Entry::clusters)
                .map(Cluster::actor)
                .forEach(actor -> actors.merge(actor.id(), actor, Profile::better));
        return actors.values().stream()
                .map(actor -> ActorRow.of(actor, led))
                .sorted(Comparator.comparing(row -> String.valueOf(row.get("id"))))
                .toList();
    }

    /** How the actors are told of: by a list, or else under which names and as what. */
    List<Map<String, Object>> tellings() {
        SortedMap<Actor.Id, Telling> tellings = new TreeMap<>();
        entries.stream()
                .flatMap(Entry::clusters)
                .forEach(cluster -> tellings.computeIfAbsent(cluster.actor().id(), Telling::new)
                        .add(cluster));
        return tellings.values().stream().flatMap(Telling::rows).toList();
    }

    /**
     * The clusters of mentions, each with where it is mentioned and whom it stands for.
     *
     * @param led to whom those ids lead that were found to be somebody else
     */
    List<Map<String, Object>> records(Map<String, String> led) {
        return all(entry -> entry.records(led));
    }

    List<Map<String, Object>> claims() {
        return all(Entry::claims);
    }

    List<String> claimIds() {
        return entries.stream().flatMap(entry -> entry.claimIds().stream()).toList();
    }

    /** The pairs of actors that the claims tell of. */
    SortedSet<Pair> pairs() {
        SortedSet<Pair> pairs = new TreeSet<>();
        entries.forEach(entry -> pairs.addAll(entry.pairs()));
        return pairs;
    }

    private List<Map<String, Object>> all(Function<Entry, List<Map<String, Object>>> rows) {
        return entries.stream().flatMap(entry -> rows.apply(entry).stream()).toList();
    }

    /** Two halves of it, when it has more than one entry. */
    Stream<Batch> halves() {
        int middle = entries.size() / 2;
        return Stream.of(new Batch(entries.subList(0, middle)), new Batch(entries.subList(middle, entries.size())));
    }
}
