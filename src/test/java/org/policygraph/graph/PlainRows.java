package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.policygraph.database.NamedQueries;
import org.policygraph.database.Transactions;

/** A graph as rows, to be written as anybody would: batches of {@code UNWIND … MERGE}, nothing checked or derived. */
final class PlainRows {

    private static final int BATCH = 5_000;

    private final Map<String, Map<String, Map<String, Object>>> nodes = new TreeMap<>();
    private final Map<Kind, Map<String, Map<String, Object>>> relationships = new HashMap<>();

    /** What relationships have in common. */
    private record Kind(String from, String type, String to) {}

    /** All that a database holds. */
    static PlainRows of(Transactions transactions) {
        PlainRows rows = new PlainRows();
        transactions
                .write(statements -> statements.run("graph/digest-nodes", Map.of()))
                .forEach(rows::addNode);
        transactions
                .write(statements -> statements.run("graph/digest-relationships", Map.of()))
                .forEach(rows::addRelationship);
        return rows;
    }

    private void addNode(Record row) {
        Map<String, Object> properties = row.get("properties").asMap();
        nodes.computeIfAbsent(label(row, "labels"), absent -> new TreeMap<>())
                .put(String.valueOf(properties.get("id")), properties);
    }

    private void addRelationship(Record row) {
        Kind kind = new Kind(label(row, "fromLabels"), row.get("type").asString(), label(row, "toLabels"));
        String from = row.get("from").asString();
        String to = row.get("to").asString();
        Map<String, Object> properties = row.get("properties").asMap();
        relationships
                .computeIfAbsent(kind, absent -> new TreeMap<>())
                .put(from + ">" + to + properties, Map.of("from", from, "to", to, "properties", properties));
    }

    private static String label(Record row, String column) {
        List<String> labels = row.get(column).asList(label -> label.asString());
        return labels.contains("Actor") ? "Actor" : labels.getFirst();
    }

    /** These without those of another graph. */
    PlainRows without(PlainRows other) {
        PlainRows rest = new PlainRows();
        nodes.forEach((label, all) -> rest.nodes.put(label, less(all, other.nodes.get(label))));
        relationships.forEach((kind, all) -> rest.relationships.put(kind, less(all, other.relationships.get(kind))));
        return rest;
    }

    private static <T> Map<String, T> less(Map<String, T> all, @Nullable Map<String, T> some) {
        Map<String, T> rest = new TreeMap<>(all);
        if (some != null) {
            rest.keySet().removeAll(some.keySet());
        }
        return rest;
    }

    long count() {
        return nodes.values().stream().mapToLong(Map::size).sum()
                + relationships.values().stream().mapToLong(Map::size).sum();
    }

    void write(Driver driver) {
        NamedQueries queries = new NamedQueries();
        String node = queries.text("bench/merge-nodes");
        String relationship = queries.text("bench/merge-relationships");
        try (Session session = driver.session()) {
            nodes.forEach((label, all) -> write(session, node.replace(":Actor", ":" + label), all.values()));
            relationships.forEach((kind, all) -> write(
                    session,
                    relationship
                            .replace("from:Claim", "from:" + kind.from)
                            .replace("to:Sentence", "to:" + kind.to)
                            .replace("QUOTES", kind.type),
                    all.values()));
        }
    }

    private static void write(Session session, String query, Collection<Map<String, Object>> rows) {
        List<Map<String, Object>> all = new ArrayList<>(rows);
        for (int start = 0; start < all.size(); start += BATCH) {
            List<Map<String, Object>> some = all.subList(start, Math.min(start + BATCH, all.size()));
            session.executeWrite(
                    transaction -> transaction.run(query, Map.of("rows", some)).consume());
        }
    }
}
