package org.policygraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.policygraph.database.Statements;
import org.policygraph.graph.Retraction.Change;
import org.policygraph.graph.Retraction.Told;

/**
 * What is told of some pairs of actors at one moment, to be compared with another.
 *
 * @param actions by id
 * @param edges lines of the map, by key
 */
record Standings(Map<String, Told> actions, Map<String, Told> edges) {

    static final Standings NOTHING = new Standings(Map.of(), Map.of());

    static Standings of(Statements statements, Collection<Pair> pairs) {
        if (pairs.isEmpty()) {
            return NOTHING;
        }
        Map<String, Object> parameters =
                Map.of("pairs", pairs.stream().map(Pair::key).toList());
        return new Standings(
                told(statements, "graph/standing-actions", parameters),
                told(statements, "graph/standing-edges", parameters));
    }

    List<Change> changedActions(Standings after) {
        return Change.between(actions, after.actions);
    }

    List<Change> changedEdges(Standings after) {
        return Change.between(edges, after.edges);
    }

    private static Map<String, Told> told(Statements statements, String query, Map<String, Object> parameters) {
        Map<String, Told> told = new TreeMap<>();
        for (Record row : statements.run(query, parameters)) {
            String text = "%s → %s: %s"
                    .formatted(
                            row.get("agent").asString("somebody"),
                            row.get("patient").asString("somebody"),
                            row.get("label").asString());
            told.put(row.get("id").asString(), new Told(text, row.get("belief").asDouble()));
        }
        return told;
    }
}
