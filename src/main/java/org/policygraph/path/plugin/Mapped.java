package org.policygraph.path.plugin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Transaction;
import org.policygraph.graph.Standing;
import org.policygraph.path.Score;
import org.policygraph.path.engine.Found;
import org.policygraph.path.engine.Line;
import org.policygraph.path.engine.MapGraph;

/** A path that was found, in values of Cypher. */
record Mapped(List<Map<String, Object>> actors, List<Map<String, Object>> steps, Score parts) {

    static Mapped of(Found.Scored scored, MapGraph map, Transaction transaction, Quotes quotes) {
        List<Integer> knots = scored.way().knots();
        List<Map<String, Object>> actors = new ArrayList<>();
        List<Map<String, Object>> steps = new ArrayList<>();
        knots.forEach(number -> actors.add(actor(map, number, transaction)));
        for (int i = 0; i + 1 < knots.size(); i++) {
            Line line = scored.way().lines().get(i);
            Map<String, Object> step = step(line, line.isFrom(knots.get(i)), transaction);
            step.put("evidence", quotes.of(line));
            steps.add(step);
        }
        return new Mapped(actors, steps, scored.score());
    }

    static Map<String, Object> actor(MapGraph map, int number, Transaction transaction) {
        Node node = Ids.node(transaction, map.at(number).ref());
        String kind = "";
        for (Label label : node.getLabels()) {
            kind = Names.KINDS.containsKey(label.name()) ? label.name() : kind;
        }
        return Map.of(
                "id", node.getProperty("id"),
                "name", node.getProperty("name"),
                "label", kind,
                "degree", map.at(number).degree());
    }

    static Map<String, Object> step(Line line, boolean forward, Transaction transaction) {
        Standing standing = line.standing();
        Map<String, Object> step = new HashMap<>();
        step.put("verb", line.verb().name());
        step.put("direction", forward ? "FORWARD" : "BACKWARD");
        step.put("status", standing.status().name());
        put(step, "first", standing.days().first());
        put(step, "last", standing.days().last());
        step.put("precision", standing.days().precision().name());
        step.put("belief", standing.weight().belief());
        step.put("sources", (long) standing.weight().sources());
        step.put("contested", standing.weight().contested());
        step.put(
                "actions",
                line.tellings().stream()
                        .map(telling -> Ids.node(transaction, telling.ref()).getProperty("id"))
                        .toList());
        return step;
    }

    private static void put(Map<String, Object> step, String name, @Nullable LocalDate day) {
        if (day != null) {
            step.put(name, day);
        }
    }

    double score() {
        return parts.belief() * parts.sources() * parts.recency() * parts.length() * parts.informativeness();
    }

    Map<String, Object> reasons() {
        return Map.of(
                "belief", parts.belief(),
                "sources", parts.sources(),
                "recency", parts.recency(),
                "length", parts.length(),
                "informativeness", parts.informativeness());
    }

    Map<String, Object> row() {
        return Map.of("actors", actors, "steps", steps, "reasons", reasons());
    }
}
