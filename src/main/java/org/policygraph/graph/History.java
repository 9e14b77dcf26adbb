package org.policygraph.graph;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.policygraph.database.Statements;
import org.policygraph.database.Transactions;
import org.springframework.stereotype.Component;

/**
 * Tells what became different in the graph between two times, by deriving from the ledger what it told at each of them.
 * Who is who, and how far sources are relied on, is taken as it is known today. Of what was taken back in between, the
 * tombstones keep ids and beliefs, no words: it is told as it stood just before it was taken back.
 */
@Component
public class History {

    private final Transactions transactions;

    History(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * The differences between two times.
     *
     * @throws IllegalArgumentException when the later time is before the earlier one
     */
    public Changes between(OffsetDateTime from, OffsetDateTime to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("from is " + from + "; it must not be after to, " + to);
        }
        return transactions.write(statements -> changes(statements, new Span(from, to)));
    }

    private static Changes changes(Statements statements, Span span) {
        Map<String, Object> between = Map.of("from", span.from, "to", span.to);
        SortedMap<String, Changes.Arrival> arrived = new TreeMap<>();
        statements
                .run("graph/articles-between", between)
                .forEach(row -> arrived.put(row.get("id").asString(), arrival(row)));
        List<Trace> traces = statements.run("graph/tombstones-between", between).stream()
                .map(Trace::of)
                .toList();
        PastClaims claims = PastClaims.of(statements, between);
        Story before = Derivation.of(claims.at(span.from));
        Story after = Derivation.of(claims.at(span.to));
        Names names = Names.of(statements, before, after);
        Comparison actions = new Comparison(names.actions(before), names.actions(after), Trace::actions);
        Comparison edges = new Comparison(names.edges(before), names.edges(after), Trace::edges);
        Function<String, @Nullable String> cause = claim -> {
            String article = claims.article(claim);
            return arrived.containsKey(article) ? article : null;
        };
        return new Changes(
                span.from,
                span.to,
                List.copyOf(arrived.values()),
                traces.stream().map(Trace::id).toList(),
                actions.changes(traces, cause),
                edges.changes(traces, cause));
    }

    private static Changes.Arrival arrival(Record row) {
        return new Changes.Arrival(
                row.get("id").asString(),
                row.get("title").asString(null),
                row.get("outlet").asString(),
                row.get("recordedAt").asOffsetDateTime());
    }

    private record Span(OffsetDateTime from, OffsetDateTime to) {}
}
