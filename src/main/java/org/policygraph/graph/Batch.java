package org.policygraph.graph;

import java.time.OffsetDateTime;
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
import org.policygraph.document.Source;

/**
 * Entries that are written together, as the rows of the queries; whatever two of them share comes once, and all in the
 * order of ids, so that no two writers wait for each other.
 *
 * @param entries of different articles, by id of the article; at least one
 */
record Batch(List<Entry> entries) {

    Batch {
        entries = entries.stream()
                .sorted(Comparator.comparing(Entry::article))
                .toList();
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
        SortedMap<String, SortedMap<String, Source>> published = new TreeMap<>();
        for (Entry entry : entries) {
            published
                    .computeIfAbsent(entry.source().id(), absent -> new TreeMap<>())
                    .put(entry.article(), entry.source());
        }
        return published.entrySet().stream()
                .map(source -> source(source.getKey(), source.getValue()))
                .toList();
    }

    private static Map<String, Object> source(String id, SortedMap<String, Source> articles) {
        return Map.of(
                "id",
                id,
                "name",
                articles.values().stream()
                        .map(Source::name)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                "articles",
                articles.entrySet().stream()
                        .map(article -> Map.of(
                                "id", article.getKey(), "as", article.getValue().name()))
                        .toList());
    }

    /** Every sentence of the main texts, by article. */
    List<Map<String, Object>> sentences() {
        return entries.stream()
                .map(entry -> Map.<String, Object>of("id", entry.article(), "sentences", entry.sentences()))
                .toList();
    }

    /** The actors that are spoken of, by id; of two descriptions the one that knows more. */
    List<Map<String, Object>> actors() {
        SortedMap<Actor.Id, Actor> actors = new TreeMap<>();
        entries.stream()
                .flatMap(Entry::clusters)
                .map(Cluster::actor)
                .forEach(actor -> actors.merge(actor.id(), actor, Profile::better));
        return actors.values().stream().map(ActorRow::of).toList();
    }

    /** How the actors are told of: by a list, or else under which names and as what. */
    List<Map<String, Object>> tellings() {
        SortedMap<Actor.Id, Telling> tellings = new TreeMap<>();
        entries.stream()
                .flatMap(Entry::clusters)
                .forEach(cluster -> tellings.computeIfAbsent(cluster.actor().id(), absent -> new Telling())
                        .add(cluster));
        return tellings.values().stream().flatMap(Telling::rows).toList();
    }

    List<Map<String, Object>> records() {
        return all(Entry::records);
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
