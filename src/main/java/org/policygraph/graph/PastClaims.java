package org.policygraph.graph;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.policygraph.database.Statements;

/** Claims of the ledger with when they were read, as they counted at any time since. */
final class PastClaims {

    private final Statements statements;
    private final List<Record> claims;
    private final SortedMap<String, Record> articles = new TreeMap<>();
    private final SortedMap<String, List<Record>> clusters;
    private final SortedMap<String, Teller> tellers = new TreeMap<>();

    private PastClaims(Statements statements, List<Record> claims, List<Record> copies, List<Record> sources) {
        this.statements = statements;
        this.claims = claims;
        claims.forEach(claim -> articles.put(claim.get("id").asString(), claim));
        clusters = copies.stream()
                .collect(
                        Collectors.groupingBy(row -> row.get("cluster").asString(), TreeMap::new, Collectors.toList()));
        sources.forEach(row -> {
            RatedSource source = RatedSource.read(row);
            tellers.put(source.id(), new Teller(source.id(), source.reliability()));
        });
    }

    /** All that is told of those pairs of actors of which something else is told at the end of a span. */
    static PastClaims of(Statements statements, Map<String, Object> span) {
        List<String> pairs = statements.run("graph/pairs-between", span).stream()
                .map(row -> row.get("pair").asString())
                .toList();
        List<Record> claims = statements.run("graph/read-history", Map.of("pairs", pairs));
        List<String> clusters = claims.stream()
                .map(row -> row.get("cluster").asString(null))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        return new PastClaims(
                statements,
                claims,
                statements.run("graph/read-copies", Map.of("clusters", clusters, "articles", List.of())),
                statements.run("graph/list-sources", Map.of()));
    }

    /** The article in which a claim was read. */
    String article(String claim) {
        return Objects.requireNonNull(articles.get(claim)).get("article").asString();
    }

    /** The claims that counted at a time, each as the word of the one whose word it was then. */
    List<ToldClaim> at(OffsetDateTime time) {
        Map<String, String> voices = new TreeMap<>();
        clusters.values().forEach(members -> {
            List<Record> known = members.stream()
                    .filter(row -> !row.get("retrievedAt").asOffsetDateTime().isAfter(time))
                    .toList();
            parted(known, known.size() == members.size())
                    .forEach(cluster -> cluster.members().forEach(member -> voices.put(member.id(), cluster.voice())));
        });
        List<ToldClaim> told = new ArrayList<>();
        for (Record claim : claims) {
            if (!claim.get("recordedAt").asOffsetDateTime().isAfter(time)) {
                told.add(Layers.claim(claim, teller(claim, voices)));
            }
        }
        return told;
    }

    /** A cluster as it was when only some of it was known: what held it together may not have been there yet. */
    private List<CopyCluster> parted(List<Record> known, boolean whole) {
        List<CopyCluster.Member> members =
                known.stream().map(CopyCluster.Member::of).toList();
        if (whole || members.size() < 2) {
            return members.isEmpty() ? List.of() : List.of(new CopyCluster(members));
        }
        List<String> ids = members.stream().map(CopyCluster.Member::id).toList();
        return new CopyChains(new Copies(statements).texts(ids))
                .all().stream()
                        .map(chain -> new CopyCluster(members.stream()
                                .filter(member -> chain.contains(member.id()))
                                .toList()))
                        .toList();
    }

    private Teller teller(Record claim, Map<String, String> voices) {
        String publisher = claim.get("publisher").asString();
        String own = claim.get("credit").asString(publisher);
        String article = claim.get("article").asString();
        String voice = claim.get("via").asString(voices.getOrDefault(article, own));
        @Nullable Teller known = tellers.get(voice);
        return known == null ? new Teller(voice, SourceKind.OUTLET.reliability()) : known;
    }
}
