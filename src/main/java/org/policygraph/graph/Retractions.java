package org.policygraph.graph;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.policygraph.database.Statements;
import org.policygraph.database.Transactions;
import org.policygraph.document.Article;
import org.policygraph.document.Source;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Takes articles back, so that the graph is as if it had never read them; a tombstone keeps them from coming in again.
 *
 * <p>One article goes in one transaction, a source with its first articles; where it has more, those follow, some at a
 * time, each time leaving the graph that never read the ones that are gone. A dry run is the same work, not committed.
 */
@Component
public class Retractions {

    /** How many articles one transaction takes back: far below its limits of time and memory. */
    private static final int MOST_ARTICLES = 100;

    private final Transactions transactions;
    private final Clock clock;
    private final int mostArticles;

    @Autowired
    Retractions(Transactions transactions, Clock clock) {
        this(transactions, clock, MOST_ARTICLES);
    }

    /** Takes back at most so many articles a transaction. */
    Retractions(Transactions transactions, Clock clock, int mostArticles) {
        this.transactions = transactions;
        this.clock = clock;
        this.mostArticles = mostArticles;
    }

    /**
     * Takes one article back.
     *
     * @param reason why, for whoever finds the tombstone; may be empty
     * @param dryRun whether only to tell what would change
     * @throws Unknown when there is no such article
     */
    public Retraction retract(Article.Id article, String reason, boolean dryRun) {
        Function<Statements, Retraction> work = statements -> {
            List<String> found = ids(statements, "graph/find-articles", Map.of("articles", List.of(article.value())));
            if (found.isEmpty()) {
                throw new Unknown(
                        "no article has the id '%s'; `ingest` and POST /api/v1/articles tell the ids of what they read"
                                .formatted(article.value()));
            }
            return take(statements, found, tombstones(found, reason)).sum();
        };
        return dryRun ? transactions.rehearse(work).asDryRun() : transactions.write(work);
    }

    /**
     * Takes back all articles of a source, and those that it will publish.
     *
     * @throws Unknown when no article is of this source
     * @see #retract(Article.Id, String, boolean)
     */
    public Retraction retract(Source source, String reason, boolean dryRun) {
        RetractionSum all = dryRun
                ? transactions.rehearse(statements -> takeSome(statements, source, reason, Integer.MAX_VALUE))
                : takeAll(source, reason);
        if (all.articles() == 0) {
            throw new Unknown("no article is of the source '%s'; GET /api/v1/articles/{id} tells the source of an article"
                    .formatted(source.name()));
        }
        return dryRun ? all.sum().asDryRun() : all.sum();
    }

    private RetractionSum takeAll(Source source, String reason) {
        RetractionSum all = new RetractionSum();
        RetractionSum some;
        do {
            some = transactions.write(statements -> takeSome(statements, source, reason, mostArticles));
            all.add(some);
        } while (some.articles() > 0);
        return all;
    }

    /** As many articles as one transaction takes; the source's tombstone stands before the first is gone. */
    private RetractionSum takeSome(Statements statements, Source source, String reason, int most) {
        List<String> found =
                ids(statements, "graph/articles-of-source", Map.of("source", source.id(), "limit", most));
        if (found.isEmpty()) {
            return new RetractionSum();
        }
        List<String> all =
                Stream.concat(Stream.of(Tombstone.of(source)), found.stream()).toList();
        return take(statements, found, tombstones(all, reason));
    }

    /** What was taken back, the latest first. */
    public List<Tombstone> tombstones(int limit) {
        return transactions.write(statements -> statements.run("graph/list-tombstones", Map.of("limit", limit)).stream()
                .map(Tombstone::read)
                .toList());
    }

    /**
     * Lets what was taken back come in again; it has to be handed in anew.
     *
     * @param id of the tombstone
     * @return whether there was one
     */
    public boolean lift(String id) {
        return transactions.write(statements ->
                !statements.run("graph/lift-tombstone", Map.of("id", id)).isEmpty());
    }

    private Map<String, Object> tombstones(List<String> ids, String reason) {
        OffsetDateTime now = OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)).truncatedTo(ChronoUnit.MILLIS);
        return Map.of("ids", ids, "reason", reason, "at", now);
    }

    private static RetractionSum take(Statements statements, List<String> articles, Map<String, Object> tombstones) {
        Record reach = statements
                .run("graph/reach-of-articles", Map.of("articles", articles))
                .getFirst();
        List<String> pairs = strings(reach, "pairs");
        Map<String, Object> ofPairs = Map.of("pairs", pairs);
        Map<String, Retraction.Told> actions = told(statements, "graph/standing-actions", ofPairs);
        Map<String, Retraction.Told> edges = told(statements, "graph/standing-edges", ofPairs);

        statements.run("graph/add-tombstones", tombstones);
        statements.run("graph/remove-articles", Map.of("articles", articles));
        List<String> forgotten = restore(statements, reach, pairs);

        RetractionSum sum = new RetractionSum();
        sum.add(articles, reach.get("claims").asInt(), forgotten);
        sum.addActions(actions, told(statements, "graph/standing-actions", ofPairs));
        sum.addEdges(edges, told(statements, "graph/standing-edges", ofPairs));
        return sum;
    }

    /** Derives again what the articles had touched; returns the names of actors that are gone. */
    private static List<String> restore(Statements statements, Record reach, List<String> pairs) {
        Map<String, Object> actors = Map.of("actors", strings(reach, "actors"));
        List<String> instruments = strings(reach, "instruments");
        Layers layers = new Layers(statements);
        layers.renew(pairs.stream().map(Pair::parse).toList());
        List<String> forgotten = statements.run("graph/forget-actors", actors).stream()
                .map(row -> row.get("name").asString())
                .toList();
        statements.run("graph/first-spoken-of", actors);
        layers.describe(ids(statements, "graph/find-actors", actors));
        statements.run("graph/forget-instruments", Map.of("instruments", instruments));
        layers.nameInstruments(instruments);
        statements.run("graph/name-sources", Map.of("sources", strings(reach, "sources")));
        return forgotten;
    }

    private static Map<String, Retraction.Told> told(
            Statements statements, String query, Map<String, Object> parameters) {
        Map<String, Retraction.Told> told = new TreeMap<>();
        for (Record row : statements.run(query, parameters)) {
            String text = "%s → %s: %s"
                    .formatted(
                            row.get("agent").asString("somebody"),
                            row.get("patient").asString("somebody"),
                            row.get("label").asString());
            told.put(
                    row.get("id").asString(),
                    new Retraction.Told(text, row.get("belief").asDouble()));
        }
        return told;
    }

    private static List<String> ids(Statements statements, String query, Map<String, Object> parameters) {
        return statements.run(query, parameters).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    private static List<String> strings(Record row, String name) {
        return row.get(name).asList(Value::asString);
    }

    /** There is nothing of the kind to take back. */
    public static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unknown(String message) {
            super(message);
        }
    }
}
