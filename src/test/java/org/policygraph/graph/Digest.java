package org.policygraph.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.policygraph.database.Transactions;

/** Every node and relationship with every property, sorted, without internal ids: equal exactly for equal graphs. */
final class Digest {

    private Digest() {}

    static List<String> of(Transactions transactions) {
        return transactions.write(statements -> Stream.concat(
                        statements.run("graph/digest-nodes", Map.of()).stream().map(Digest::node),
                        statements.run("graph/digest-relationships", Map.of()).stream()
                                .map(Digest::relationship))
                .sorted()
                .toList());
    }

    /** What one graph has and the other has not; shorter to read than both. */
    static List<String> difference(List<String> one, List<String> other) {
        return Stream.concat(
                        one.stream().filter(line -> !other.contains(line)).map("only one has "::concat),
                        other.stream().filter(line -> !one.contains(line)).map("only the other has "::concat))
                .toList();
    }

    private static String node(Record row) {
        return "(" + labels(row.get("labels")) + " " + properties(row) + ")";
    }

    private static String relationship(Record row) {
        return "(%s %s)-[:%s %s]->(%s %s)"
                .formatted(
                        labels(row.get("fromLabels")),
                        row.get("from").asString(),
                        row.get("type").asString(),
                        properties(row),
                        labels(row.get("toLabels")),
                        row.get("to").asString());
    }

    private static String labels(Value labels) {
        return String.join(
                "",
                labels.asList(label -> ":" + label.asString()).stream().sorted().toList());
    }

    private static String properties(Record row) {
        return new TreeMap<>(row.get("properties").asMap()).toString();
    }
}
