package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.policygraph.database.Statements;

/**
 * Keeps copies of one story together as articles come and go. Articles are in one cluster when a chain of copies leads
 * from one to the other, so that their order of arrival means nothing.
 */
final class Copies {

    private final Statements statements;

    /** Takes the transaction in which everything happens. */
    Copies(Statements statements) {
        this.statements = statements;
    }

    /**
     * Takes in a new article. From then on nobody else can take in a copy of it before this transaction is over.
     *
     * @return the pairs of actors of which older articles tell as the word of another source now
     */
    SortedSet<Pair> admit(String article, Shingles shingles) {
        List<String> fingerprints = shingles.fingerprints();
        if (fingerprints.isEmpty()) {
            return new TreeSet<>();
        }
        statements.run("graph/add-fingerprints", Map.of("article", article, "fingerprints", fingerprints));
        SortedMap<String, List<String>> groups = candidates(article);
        SortedSet<String> joined = joined(groups, shingles);
        if (joined.isEmpty()) {
            return new TreeSet<>();
        }
        List<String> all = new ArrayList<>(joined);
        all.add(article);
        Collection<String> turned = write(new CopyCluster(members(joined, all)));
        return pairs(turned.stream().filter(id -> !id.equals(article)).toList());
    }

    /** What the clusters of some articles hold, before these go. */
    Leaving leaving(Collection<String> articles) {
        Record row = statements
                .run("graph/copies-of-articles", Map.of("articles", articles))
                .getFirst();
        List<String> clusters = row.get("clusters").asList(Value::asString);
        List<String> members = members(clusters, List.of()).stream()
                .map(CopyCluster.Member::id)
                .toList();
        return new Leaving(clusters, row.get("fingerprints").asList(Value::asString), pairs(members));
    }

    /** Parts clusters again in which those that have gone held others together. */
    void dismiss(Leaving leaving) {
        statements.run("graph/forget-fingerprints", Map.of("fingerprints", leaving.fingerprints));
        for (String cluster : leaving.clusters) {
            List<CopyCluster.Member> members = members(List.of(cluster), List.of());
            SortedMap<String, Shingles> texts =
                    texts(members.stream().map(CopyCluster.Member::id).toList());
            for (Collection<String> together : new CopyChains(texts).all()) {
                write(new CopyCluster(members.stream()
                        .filter(member -> together.contains(member.id()))
                        .toList()));
            }
        }
    }

    /**
     * What is left of clusters.
     *
     * @param clusters their ids
     * @param fingerprints those of the articles that go
     * @param pairs the pairs of actors that their articles tell of
     */
    record Leaving(List<String> clusters, List<String> fingerprints, SortedSet<Pair> pairs) {}

    /** Those that have a fingerprint in common with an article, by cluster; whoever is alone is its own. */
    private SortedMap<String, List<String>> candidates(String article) {
        return statements.run("graph/find-candidates", Map.of("article", article)).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("cluster").asString(row.get("id").asString()),
                        TreeMap::new,
                        Collectors.mapping(row -> row.get("id").asString(), Collectors.toCollection(ArrayList::new))));
    }

    /** The clusters with a copy; of each, one candidate after the other is read until one is a copy. */
    private SortedSet<String> joined(SortedMap<String, List<String>> groups, Shingles shingles) {
        SortedSet<String> joined = new TreeSet<>();
        while (!groups.isEmpty()) {
            SortedMap<String, String> tried = new TreeMap<>();
            groups.forEach((cluster, candidates) -> tried.put(candidates.removeLast(), cluster));
            texts(tried.keySet()).forEach((article, text) -> {
                if (text.isCopyOf(shingles)) {
                    joined.add(Objects.requireNonNull(tried.get(article)));
                }
            });
            groups.entrySet()
                    .removeIf(group ->
                            joined.contains(group.getKey()) || group.getValue().isEmpty());
        }
        return joined;
    }

    private Collection<String> write(CopyCluster cluster) {
        List<Map<String, Object>> changes = cluster.changes();
        if (!changes.isEmpty()) {
            statements.run("graph/write-copies", Map.of("articles", changes));
        }
        return cluster.turned();
    }

    private List<CopyCluster.Member> members(Collection<String> clusters, Collection<String> articles) {
        return statements.run("graph/read-copies", Map.of("clusters", clusters, "articles", articles)).stream()
                .map(CopyCluster.Member::of)
                .toList();
    }

    /** What these articles say, by their ids. */
    SortedMap<String, Shingles> texts(Collection<String> articles) {
        SortedMap<String, Shingles> texts = new TreeMap<>();
        for (Record row : statements.run("graph/read-bodies", Map.of("articles", articles))) {
            texts.put(row.get("id").asString(), Shingles.of(row.get("sentences").asList(Value::asString)));
        }
        return texts;
    }

    private SortedSet<Pair> pairs(Collection<String> articles) {
        return articles.isEmpty()
                ? new TreeSet<>()
                : statements.run("graph/pairs-of-articles", Map.of("articles", articles)).stream()
                        .map(row -> Pair.parse(row.get("pair").asString()))
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
