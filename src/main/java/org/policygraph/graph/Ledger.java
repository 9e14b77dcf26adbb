package org.policygraph.graph;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.neo4j.driver.Record;
import org.policygraph.action.Reading;
import org.policygraph.database.Statements;
import org.policygraph.database.Transactions;
import org.policygraph.graph.Identification.Moved;
import org.springframework.stereotype.Component;

/** Keeps what was read in articles, each in one transaction with all that is derived from it. */
@Component
public class Ledger {

    private final Transactions transactions;
    private final Clock clock;

    Ledger(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Writes down what was read in one article, and derives again what it touches. An article that is known already
     * changes nothing, whoever wrote it, also at the same moment.
     *
     * @throws IllegalArgumentException when the reading contradicts itself; then nothing is written
     */
    public Written write(Reading reading) {
        Entry entry = new Entry(reading, now());
        return transactions.write(statements -> {
            Identification.takeTurn(statements);
            Written.Outcome outcome = open(statements, entry);
            if (outcome == Written.Outcome.RETRACTED) {
                return new Written(reading.document().article().id(), outcome, 0, 0, 0);
            }
            if (outcome == Written.Outcome.ADDED) {
                fill(statements, entry);
            }
            return written(statements, reading, outcome);
        });
    }

    private static Written.Outcome open(Statements statements, Entry entry) {
        Record row = statements.run("graph/open-article", entry.opening()).getFirst();
        if (!row.get("tombstone").isNull()) {
            return Written.Outcome.RETRACTED;
        }
        return row.get("added").asBoolean() ? Written.Outcome.ADDED : Written.Outcome.KNOWN;
    }

    private static void fill(Statements statements, Entry entry) {
        statements.run("graph/add-sentences", Map.of("article", entry.article(), "sentences", entry.sentences()));
        if (!entry.citations().isEmpty()) {
            statements.run("graph/add-citations", Map.of("article", entry.article(), "citations", entry.citations()));
        }
        Identification identification = new Identification(statements);
        Map<String, String> led = identification.led(entry.keys());
        statements.run("graph/add-actors", Map.of("actors", entry.actors(led), "at", entry.at()));
        statements.run("graph/add-records", Map.of("records", entry.records(led)));
        statements.run("graph/add-claims", Map.of("claims", entry.claims()));
        Layers layers = new Layers(statements);
        layers.describe(entry.keys().stream()
                .map(key -> led.getOrDefault(key, key))
                .distinct()
                .toList());
        Moved moved = identification.settle(entry.keys());
        // after actors have moved: who is meant by older copies is known only then
        SortedSet<Pair> pairs = new Copies(statements).admit(entry.article(), entry.shingles());
        if (!pairs.isEmpty()) {
            statements.run("graph/lock-actors", Map.of("actors", Pair.actors(pairs)));
        }
        pairs.addAll(
                led.isEmpty() && moved.actors().isEmpty() ? entry.pairs() : identification.pairs(entry.claimIds()));
        moved.and(pairs, entry.claimIds()).derive(layers);
    }

    private static Written written(Statements statements, Reading reading, Written.Outcome outcome) {
        List<Record> rows = statements.run(
                "graph/count-article",
                Map.of("article", reading.document().article().id().value()));
        Record counts = rows.getFirst();
        return new Written(
                reading.document().article().id(),
                outcome,
                counts.get("claims").asInt(),
                counts.get("actors").asInt(),
                counts.get("actions").asInt());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)).truncatedTo(ChronoUnit.MILLIS);
    }
}
