package org.policygraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.policygraph.graph.Retraction.Change;

/**
 * What a tombstone keeps of what was taken back, so that the graph before can be told from the one after: ids and beliefs,
 * no words.
 *
 * @param id of the tombstone
 * @param actions how far the actions were believed that changed, by id; nothing for those that were not told so before
 * @param edges the same for the lines of the map, by key
 */
record Trace(String id, Map<String, OptionalDouble> actions, Map<String, OptionalDouble> edges) {

    private static final double NOT_THERE = -1;

    static Trace of(Record row) {
        return new Trace(row.get("id").asString(), states(row, "actions"), states(row, "edges"));
    }

    /** The properties that keep the changes of a retraction. */
    static Map<String, Object> properties(List<Change> actions, List<Change> edges) {
        return Row.of("actions", ids(actions))
                .and("actionBeliefs", beliefs(actions))
                .and("edges", ids(edges))
                .and("edgeBeliefs", beliefs(edges))
                .map();
    }

    private static List<String> ids(List<Change> changes) {
        return changes.stream().map(Change::id).toList();
    }

    private static List<Double> beliefs(List<Change> changes) {
        List<Double> beliefs = new ArrayList<>();
        for (Change change : changes) {
            Double before = change.before();
            beliefs.add(before == null ? NOT_THERE : before);
        }
        return beliefs;
    }

    private static Map<String, OptionalDouble> states(Record row, String what) {
        List<String> ids = row.get(what).asList(Value::asString);
        List<Double> beliefs = row.get(what + "Before").asList(Value::asDouble);
        Map<String, OptionalDouble> states = new TreeMap<>();
        for (int i = 0; i < ids.size(); i++) {
            double belief = beliefs.get(i);
            states.put(ids.get(i), belief == NOT_THERE ? OptionalDouble.empty() : OptionalDouble.of(belief));
        }
        return states;
    }
}
