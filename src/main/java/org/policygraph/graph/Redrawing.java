package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.policygraph.database.Statements;

/**
 * What has to go from the graph, and what to be written, so that it tells a story of some pairs of actors and nothing else
 * of them. Reading what stands costs a fraction of writing it again, and a new claim changes one action of many.
 *
 * @param actions ids of those that have to go; some come again, told otherwise
 * @param edges element ids of lines that have to go
 * @param instruments ids of what the actions that go were about
 * @param story what has to be written then
 */
record Redrawing(List<String> actions, List<String> edges, SortedSet<String> instruments, Story story) {

    /** Compares a story of some pairs with what stands. */
    static Redrawing of(Statements statements, Collection<Pair> pairs, Story story) {
        Map<String, String> wanted = actions(story);
        Map<String, String> drawn = new HashMap<>();
        story.edges().forEach(edge -> drawn.put(edge.key(), text(StoryRows.edge(edge))));
        List<String> gone = new ArrayList<>();
        List<String> rubbed = new ArrayList<>();
        SortedSet<String> instruments = new TreeSet<>();
        for (Record pair : statements.run("graph/standing-story", Map.of("pairs", StoryRows.pairs(pairs)))) {
            // more than one row where an action has, say, two agents
            pair.get("actions").asList(Function.<Value>identity()).stream()
                    .collect(Collectors.groupingBy(
                            action -> action.get("properties").get("id").asString()))
                    .forEach((id, rows) -> {
                        if (rows.size() > 1
                                || !wanted.remove(id, text(rows.getFirst().asMap()))) {
                            gone.add(id);
                            rows.stream()
                                    .map(row -> row.get("instrument"))
                                    .filter(instrument -> !instrument.isNull())
                                    .forEach(instrument -> instruments.add(instrument.asString()));
                        }
                    });
            for (Value edge : pair.get("edges").values()) {
                String key = edge.get("row").get("properties").get("key").asString("");
                if (!drawn.remove(key, text(edge.get("row").asMap()))) {
                    rubbed.add(edge.get("ref").asString());
                }
            }
        }
        return new Redrawing(gone, rubbed, instruments, story.only(wanted.keySet(), drawn.keySet()));
    }

    boolean isNothing() {
        return actions.isEmpty()
                && edges.isEmpty()
                && story.actions().isEmpty()
                && story.edges().isEmpty();
    }

    /** The rows of actions with what goes from each to others, as text, by id. */
    private static Map<String, String> actions(Story story) {
        Map<String, List<Map<String, Object>>> reversals = by("by", StoryRows.reversals(story), "of");
        Map<String, List<Map<String, Object>>> turns = by("to", StoryRows.turns(story), "from");
        Map<String, List<Map<String, Object>>> differences = by("one", StoryRows.differences(story), "other");
        Map<String, String> texts = new HashMap<>();
        for (Action action : story.actions()) {
            Map<String, Object> row = new HashMap<>(StoryRows.action(action));
            row.put("reversals", reversals.getOrDefault(action.id(), List.of()));
            row.put("turns", turns.getOrDefault(action.id(), List.of()));
            row.put("differences", differences.getOrDefault(action.id(), List.of()));
            texts.put(action.id(), text(row));
        }
        return texts;
    }

    private static Map<String, List<Map<String, Object>>> by(
            String end, List<Map<String, Object>> links, String otherEnd) {
        return links.stream()
                .sorted(Comparator.comparing(link -> String.valueOf(link.get(otherEnd))))
                .collect(Collectors.groupingBy(link -> String.valueOf(link.get(end))));
    }

    /** The same for equal values, whether Java made them or the database did. */
    private static String text(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            map.forEach((key, part) -> {
                if (part != null) {
                    sorted.put(String.valueOf(key), text(part));
                }
            });
            return sorted.toString();
        }
        return value instanceof List<?> list
                ? list.stream().map(Redrawing::text).toList().toString()
                : String.valueOf(value);
    }
}
