package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Every node and relationship with every property, sorted, without internal ids: equal exactly for equal graphs. */
final class Digest {

    private Digest() {}

    static List<String> of(Driver driver) {
        List<String> lines = new ArrayList<>();
        try (Session session = driver.session()) {
            session.run("MATCH (node) RETURN labels(node) AS labels, properties(node) AS properties")
                    .forEachRemaining(row -> lines.add(node(
                            row.get("labels").asList(v -> v.asString()),
                            row.get("properties").asMap())));
            session.run(
                            "MATCH (from)-[edge]->(to) RETURN labels(from) AS fromLabels, from.id AS from, type(edge) AS type, properties(edge) AS properties, labels(to) AS toLabels, to.id AS to")
                    .forEachRemaining(row -> lines.add("%s %s -[:%s %s]-> %s %s"
                            .formatted(
                                    row.get("fromLabels"),
                                    row.get("from"),
                                    row.get("type").asString(),
                                    new TreeMap<>(row.get("properties").asMap()),
                                    row.get("toLabels"),
                                    row.get("to"))));
        }
        Collections.sort(lines);
        return lines;
    }

    private static String node(List<String> labels, Map<String, Object> properties) {
        List<String> sorted = new ArrayList<>(labels);
        Collections.sort(sorted);
        return "(:" + String.join(":", sorted) + " " + text(properties) + ")";
    }

    private static String text(Map<String, Object> properties) {
        StringBuilder sb = new StringBuilder("{");
        new TreeMap<>(properties)
                .forEach((k, v) -> sb.append(sb.length() > 1 ? ", " : "")
                        .append(k)
                        .append(": ")
                        .append(v));
        return sb.append("}").toString();
    }

    static void occupy(Driver driver, String claim) {
        try (Session session = driver.session()) {
            session.run("CREATE (:Claim {id: $id})", Map.of("id", claim)).consume();
        }
    }

    static void clear(Driver driver) {
        try (Session session = driver.session()) {
            session.run("MATCH (node) DETACH DELETE node").consume();
        }
    }
}
