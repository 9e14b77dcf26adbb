package org.policygraph.graph;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.policygraph.database.Statements;
import org.policygraph.database.Transactions;
import org.policygraph.document.Article;
import org.policygraph.document.Source;
import org.springframework.stereotype.Component;

/**
 * Takes articles back, so that the graph is as if it had never read them; a tombstone keeps them from coming in again.
 *
 * <p>All of it happens in one transaction, so that nobody sees half of it. A dry run is the same work, not committed.
 */
@Component
public class Retractions {

    private final Transactions transactions;
    private final Clock clock;

    Retractions(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Takes one article back.
     *
     * @param reason why, for whoever finds the tombstone; may be empty
     * @param dryRun whether only to tell what would change
     * @throws Unknown when there is no such article
     */
    public Retraction retract(Article.Id article, String reason, boolean dryRun) {
        return run(dryRun, statements -> {
            List<String> found = ids(statements, "graph/find-articles", Map.of("articles", List.of(article.value())));
            if (found.isEmpty()) {
                throw new Unknown(
                        "no article has the id '%s'; `ingest` and POST /api/v1/articles tell the ids of what they read"
                                .formatted(article.value()));
            }
            return take(statements, found, tombstones(found, reason));
        });
    }

    /**
     * Takes back all articles of a source, and those that it will publish.
     *
     * @throws Unknown when no article is of this source
     * @see #retract(Article.Id, String, boolean)
     */
    public Retraction retract(Source named, String reason, boolean dryRun) {
        Source source = Publisher.of(named).source();
        return run(dryRun, statements -> {
            List<String> found = ids(statements, "graph/articles-of-source", Map.of("source", source.id()));
            if (found.isEmpty()) {
                throw new Unknown(
                        "no article is of the source '%s'; GET /api/v1/articles/{id} tells the source of an article"
                                .formatted(source.name()));
            }
            List<String> all = Stream.concat(Stream.of(Tombstone.of(source)), found.stream())
                    .toList();
            return take(statements, found, tombstones(all, reason));
        });
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

    private Retraction run(boolean dryRun, Function<Statements, Retraction> work) {
        return dryRun ? transactions.rehearse(work).asDryRun() : transactions.write(work);
    }

    private Map<String, Object> tombstones(List<String> ids, String reason) {
        OffsetDateTime now = OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)).truncatedTo(ChronoUnit.MILLIS);
        return Map.of("ids", ids, "reason", reason, "at", now);
    }

    private static Retraction take(Statements statements, List<String> articles, Map<String, Object> tombstones) {
        Identification.takeTurn(statements);
        Record reach = statements
                .run("graph/reach-of-articles", Map.of("articles", articles))
                .getFirst();
        Copies copies = new Copies(statements);
        Copies.Leaving leaving = copies.leaving(articles);
        List<String> pairs = Stream.concat(
                        strings(reach, "pairs").stream(),
                        leaving.pairs().stream().map(Pair::key))
                .distinct()
                .toList();
        Standings before = Standings.of(statements, pairs);

        statements.run("graph/add-tombstones", tombstones);
        statements.run("graph/remove-articles", Map.of("articles", articles));
        copies.dismiss(leaving);
        List<String> forgotten = restore(statements, reach, pairs);

        Standings after = Standings.of(statements, pairs);
        List<Retraction.Change> actions = before.changedActions(after);
        List<Retraction.Change> edges = before.changedEdges(after);
        trace(statements, tombstones, Trace.properties(actions, edges), reach);
        return new Retraction(false, articles, reach.get("claims").asInt(), forgotten, actions, edges);
    }

    /** All that changes stands on the first tombstone. */
    private static void trace(
            Statements statements, Map<String, Object> tombstones, Map<String, Object> trace, Record reach) {
        Object first = ((List<?>) Objects.requireNonNull(tombstones.get("ids"))).getFirst();
        OffsetDateTime recordedAt = reach.get("recordedAt").asOffsetDateTime();
        statements.run("graph/trace-tombstone", Map.of("id", first, "trace", trace, "recordedAt", recordedAt));
    }

    /** Derives again what the articles had touched; returns the names of actors that are gone. */
    private static List<String> restore(Statements statements, Record reach, List<String> pairs) {
        Map<String, Object> actors = Map.of("actors", strings(reach, "actors"));
        Map<String, Object> keys = Map.of("keys", strings(reach, "keys"));
        List<String> instruments = strings(reach, "instruments");
        Layers layers = new Layers(statements);
        statements.run("graph/forget-listed", keys);
        statements.run("graph/first-spoken-of", keys);
        // before actors go: the full-text index still finds one that went in the same transaction, and fails on it
        new Identification(statements)
                .settle(strings(reach, "keys"))
                .and(pairs.stream().map(Pair::parse).toList(), List.of())
                .derive(layers);
        List<String> forgotten = statements.run("graph/forget-actors", actors).stream()
                .map(row -> row.get("name").asString())
                .toList();
        layers.describe(ids(statements, "graph/find-actors", actors));
        statements.run("graph/forget-instruments", Map.of("instruments", instruments));
        layers.nameInstruments(instruments);
        statements.run("graph/name-sources", Map.of("sources", strings(reach, "sources")));
        return forgotten;
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
