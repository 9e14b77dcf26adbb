package org.policygraph.graph;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.TransientException;
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
        Batch batch = new Batch(List.of(new Entry(reading, now())));
        return transactions.write(statements -> {
            Written.Outcome outcome =
                    keep(statements, batch).values().iterator().next();
            return outcome == Written.Outcome.RETRACTED
                    ? new Written(reading.document().article().id(), outcome, 0, 0, 0)
                    : written(statements, reading, outcome);
        });
    }

    /**
     * Writes down what was read in many articles in one transaction, and derives again, once, what they touch. Where the
     * database refuses, or finds them too many for one transaction, they are parted until it is known which one is at
     * fault.
     *
     * @return what became of each, in their order
     * @throws Neo4jException when the database is not there; what was parted may then be written in part
     */
    public List<Receipt> writeAll(List<Reading> readings) {
        OffsetDateTime now = now();
        Map<String, Receipt> receipts = new HashMap<>();
        SortedMap<String, Entry> entries = new TreeMap<>();
        List<String> ids = new ArrayList<>();
        for (Reading reading : readings) {
            String id = reading.document().article().id().value();
            ids.add(id);
            try {
                entries.putIfAbsent(id, new Entry(reading, now));
            } catch (IllegalArgumentException e) {
                receipts.put(id, new Receipt.Refused(String.valueOf(e.getMessage())));
            }
        }
        if (!entries.isEmpty()) {
            write(new Batch(List.copyOf(entries.values())), receipts);
        }
        Set<String> told = new HashSet<>();
        List<Receipt> all = new ArrayList<>();
        for (String id : ids) {
            Receipt receipt = Objects.requireNonNull(receipts.get(id), id);
            all.add(told.add(id) ? receipt : again(receipt));
        }
        return all;
    }

    /** The same words stood among them before. */
    private static Receipt again(Receipt first) {
        return first instanceof Receipt.Taken(Written.Outcome outcome) && outcome == Written.Outcome.ADDED
                ? new Receipt.Taken(Written.Outcome.KNOWN)
                : first;
    }

    private void write(Batch batch, Map<String, Receipt> receipts) {
        try {
            transactions
                    .write(statements -> keep(statements, batch))
                    .forEach((article, outcome) -> receipts.put(article, new Receipt.Taken(outcome)));
        } catch (ClientException | TransientException e) {
            if (e instanceof SecurityException) {
                throw e;
            }
            if (batch.entries().size() > 1) {
                batch.halves().forEach(half -> write(half, receipts));
            } else {
                receipts.put(
                        batch.entries().getFirst().article(),
                        new Receipt.Refused("the database refuses it: " + e.getMessage()));
            }
        }
    }

    /** What became of each article, by id. */
    static Map<String, Written.Outcome> keep(Statements statements, Batch batch) {
        Identification.takeTurn(statements);
        Map<String, Written.Outcome> outcomes = new TreeMap<>();
        for (Record row : statements.run("graph/open-articles", Map.of("articles", batch.openings()))) {
            outcomes.put(row.get("id").asString(), outcome(row));
        }
        Batch added = batch.only(outcomes.entrySet().stream()
                .filter(article -> article.getValue() == Written.Outcome.ADDED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
        if (!added.isEmpty()) {
            fill(statements, added);
        }
        return outcomes;
    }

    private static Written.Outcome outcome(Record row) {
        if (row.get("retracted").asBoolean()) {
            return Written.Outcome.RETRACTED;
        }
        return row.get("added").asBoolean() ? Written.Outcome.ADDED : Written.Outcome.KNOWN;
    }

    private static void fill(Statements statements, Batch batch) {
        statements.run("graph/publish-articles", Map.of("sources", batch.sources()));
        statements.run("graph/add-sentences", Map.of("articles", batch.sentences()));
        statements.run("graph/add-citations", Map.of("articles", batch.citations()));
        Identification identification = new Identification(statements);
        List<String> keys = batch.keys();
        Map<String, String> led = identification.led(keys);
        statements.run("graph/add-actors", Map.of("actors", batch.actors(led), "at", batch.at()));
        statements.run("graph/add-records", Map.of("records", batch.records(led)));
        statements.run("graph/add-claims", Map.of("claims", batch.claims()));
        Layers layers = new Layers(statements);
        layers.describeTold(batch.tellings(), led);
        Moved moved = identification.settle(keys);
        // after actors have moved: who is meant by older copies is known only then
        SortedSet<Pair> pairs = new Copies(statements).admit(batch.shingles());
        if (!pairs.isEmpty()) {
            statements.run("graph/lock-actors", Map.of("actors", Pair.actors(pairs)));
        }
        List<String> claims = batch.claimIds();
        pairs.addAll(led.isEmpty() && moved.actors().isEmpty() ? batch.pairs() : identification.pairs(claims));
        moved.and(pairs, claims).derive(layers);
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
