package org.policygraph.graph;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.policygraph.database.Statements;
import org.policygraph.database.Transactions;
import org.policygraph.document.Article;
import org.policygraph.document.Source;
import org.policygraph.graph.Withdrawal.Taken;
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
        Tombstone.Cause cause = cause(reason);
        RetractionSum sum = run(dryRun, (statements, pairs) -> {
            if (ids(statements, "graph/find-articles", Map.of("articles", List.of(article.value())))
                    .isEmpty()) {
                throw new Unknown(
                        "no article has the id '%s'; `ingest` and POST /api/v1/articles tell the ids of what they read"
                                .formatted(article.value()));
            }
            return new Withdrawal(statements, List.of(article.value())).take(pairs, cause);
        });
        return dryRun ? sum.sum().asDryRun() : sum.sum();
    }

    /**
     * Takes back all articles of a source, and those that it will publish.
     *
     * @throws Unknown when no article is of this source
     * @see #retract(Article.Id, String, boolean)
     */
    public Retraction retract(Source named, String reason, boolean dryRun) {
        Source source = Publisher.of(named).source();
        Tombstone.Cause cause = cause(reason);
        RetractionSum all = dryRun ? some(true, source, cause, Integer.MAX_VALUE) : all(source, cause);
        if (all.articles() == 0) {
            throw new Unknown(
                    "no article is of the source '%s'; GET /api/v1/articles/{id} tells the source of an article"
                            .formatted(source.name()));
        }
        return dryRun ? all.sum().asDryRun() : all.sum();
    }

    private RetractionSum all(Source source, Tombstone.Cause cause) {
        RetractionSum all = new RetractionSum();
        RetractionSum some;
        do {
            some = some(false, source, cause, mostArticles);
            all.add(some);
        } while (some.articles() > 0);
        return all;
    }

    /** As many articles as one transaction takes; the source's tombstone stands before the first is gone. */
    private RetractionSum some(boolean dryRun, Source source, Tombstone.Cause cause, int most) {
        return run(dryRun, (statements, pairs) -> {
            List<String> found =
                    ids(statements, "graph/articles-of-source", Map.of("source", source.id(), "limit", most));
            if (found.isEmpty()) {
                return Taken.nothing();
            }
            cause.stand(statements, List.of(Tombstone.of(source)));
            return new Withdrawal(statements, found).take(pairs, cause.of(source));
        });
    }

    /** Which pairs of actors are touched shows only afterwards, so it is tried first; then all stands as before. */
    private RetractionSum run(boolean dryRun, BiFunction<Statements, Collection<Pair>, Taken> work) {
        Taken tried = transactions.rehearse(inTurn(work, List.of()));
        if (dryRun) {
            return tried.sum(transactions.write(statements -> Standings.of(statements, tried.pairs())));
        }
        Taken done = transactions.write(inTurn(work, tried.pairs()));
        return done.sum(done.before());
    }

    private static Function<Statements, Taken> inTurn(
            BiFunction<Statements, Collection<Pair>, Taken> work, Collection<Pair> pairs) {
        return statements -> {
            Identification.takeTurn(statements);
            return work.apply(statements, pairs);
        };
    }

    /** What was taken back, the latest first. */
    public List<Tombstone> tombstones(int limit) {
        return transactions.write(statements -> statements.run("graph/list-tombstones", Map.of("limit", limit)).stream()
                .map(Tombstone::read)
                .toList());
    }

    /**
     * Lets what was taken back come in again, and with a source its articles; it has to be handed in anew.
     *
     * @param id of the tombstone
     * @return whether there was one
     */
    public boolean lift(String id) {
        return transactions.write(statements ->
                !statements.run("graph/lift-tombstone", Map.of("id", id)).isEmpty());
    }

    private Tombstone.Cause cause(String reason) {
        OffsetDateTime now = OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)).truncatedTo(ChronoUnit.MILLIS);
        return new Tombstone.Cause(reason, now, "");
    }

    private static List<String> ids(Statements statements, String query, Map<String, Object> parameters) {
        return statements.run(query, parameters).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    /** There is nothing of the kind to take back. */
    public static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unknown(String message) {
            super(message);
        }
    }
}
