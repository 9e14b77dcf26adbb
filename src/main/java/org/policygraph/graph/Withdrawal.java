package org.policygraph.graph;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.policygraph.database.Statements;
import org.policygraph.graph.Identification.Moved;

/** Takes some articles out of the graph, in one transaction, and puts it as if it had never read them. */
final class Withdrawal {

    private final Statements statements;
    private final List<String> articles;
    private final Record reach;
    private final Copies copies;
    private final Copies.Leaving leaving;
    private final SortedSet<Pair> told = new TreeSet<>();

    /**
     * Finds out what articles touch.
     *
     * @param articles ids of articles that are there; at least one
     */
    Withdrawal(Statements statements, List<String> articles) {
        this.statements = statements;
        this.articles = articles;
        this.reach = statements
                .run("graph/reach-of-articles", Map.of("articles", articles))
                .getFirst();
        this.copies = new Copies(statements);
        this.leaving = copies.leaving(articles);
        strings("pairs").forEach(pair -> told.add(Pair.parse(pair)));
        told.addAll(leaving.pairs());
    }

    /**
     * Takes them out.
     *
     * @param pairs that are touched, as an earlier try has told, so that a trace of how they stood is kept; none in that try
     */
    Taken take(Collection<Pair> pairs, Tombstone.Cause cause) {
        Standings before = Standings.of(statements, pairs);
        cause.stand(statements, articles);
        statements.run("graph/remove-articles", Map.of("articles", articles));
        copies.dismiss(leaving);
        Moved moved = identify();
        List<String> forgotten = forget();
        Standings after = Standings.of(statements, pairs.isEmpty() ? moved.pairs() : pairs);
        trace(before, after);
        RetractionSum sum = new RetractionSum();
        sum.add(articles, reach.get("claims").asInt(), forgotten);
        return new Taken(sum, moved.pairs(), before, after);
    }

    /**
     * What was taken out.
     *
     * @param gone the articles, and who went with them
     * @param pairs all that were touched
     * @param before what was told of the pairs that an earlier try has told
     * @param after what is told of the same pairs now; in the first try, of all that were touched
     */
    record Taken(RetractionSum gone, SortedSet<Pair> pairs, Standings before, Standings after) {

        /** Nothing was. */
        static Taken nothing() {
            return new Taken(new RetractionSum(), new TreeSet<>(), Standings.NOTHING, Standings.NOTHING);
        }

        /** What became of all, compared with how it stood. */
        RetractionSum sum(Standings earlier) {
            gone.add(earlier, after);
            return gone;
        }
    }

    /** Finds out again who is whom, without those of whom nobody speaks any more, and derives what that touches. */
    private Moved identify() {
        Map<String, Object> keys = Map.of("keys", strings("keys"));
        statements.run("graph/forget-listed", keys);
        statements.run("graph/first-spoken-of", keys);
        Moved moved = new Identification(statements).settle(strings("keys")).and(told, List.of());
        moved.derive(new Layers(statements));
        return moved;
    }

    /** Forgets what nothing speaks of any more; returns the names of the actors among it. */
    private List<String> forget() {
        Layers layers = new Layers(statements);
        Map<String, Object> actors = Map.of("actors", strings("actors"));
        List<String> forgotten = statements.run("graph/forget-actors", actors).stream()
                .map(row -> row.get("name").asString())
                .toList();
        layers.describe(statements.run("graph/find-actors", actors).stream()
                .map(row -> row.get("id").asString())
                .toList());
        statements.run("graph/name-sources", Map.of("sources", strings("sources")));
        return forgotten;
    }

    /** All that changes stands on the tombstone of the first article, so that each transaction tells its own. */
    private void trace(Standings before, Standings after) {
        Map<String, Object> trace = Trace.properties(before.changedActions(after), before.changedEdges(after));
        OffsetDateTime recordedAt = reach.get("recordedAt").asOffsetDateTime();
        statements.run(
                "graph/trace-tombstone",
                Map.of("id", articles.getFirst(), "trace", trace, "ids", articles, "recordedAt", recordedAt));
    }

    private List<String> strings(String name) {
        return reach.get(name).asList(Value::asString);
    }
}
