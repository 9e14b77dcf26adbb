package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.policygraph.database.Statements;

/**
 * What is derived of pairs of actors as text, by the key of the pair: that of the story and that of the graph are equal
 * exactly where nothing has to be written. Reading is several times faster than writing the same again.
 */
final class StoryText {

    private final Map<String, List<String>> lines = new HashMap<>();

    private StoryText() {}

    /** What a story tells. */
    static StoryText of(Story story) {
        StoryText text = new StoryText();
        Map<String, String> pairs = new HashMap<>();
        for (Action action : story.actions()) {
            String pair = action.deed().pair().key();
            pairs.put(action.id(), pair);
            text.add(pair, StoryRows.action(action));
        }
        text.add(StoryRows.reversals(story), row -> pairs.get(row.get("by")));
        text.add(StoryRows.turns(story), row -> pairs.get(row.get("to")));
        text.add(StoryRows.differences(story), row -> pairs.get(row.get("one")));
        story.edges().forEach(edge -> text.add(Pair.of(edge.from(), edge.to()).key(), StoryRows.edge(edge)));
        return text;
    }

    /** What the graph tells of some pairs. */
    static StoryText read(Statements statements, Collection<Pair> pairs) {
        StoryText text = new StoryText();
        for (Record row : statements.run("graph/standing-story", Map.of("pairs", StoryRows.pairs(pairs)))) {
            Stream.of("actions", "reversals", "turns", "differences", "edges")
                    .flatMap(part -> row.get(part).asList().stream())
                    .forEach(line -> text.add(row.get("pair").asString(), line));
        }
        return text;
    }

    /** Whether both tell the same of a pair, in whatever order. */
    boolean agrees(StoryText other, Pair pair) {
        return sorted(pair).equals(other.sorted(pair));
    }

    private List<String> sorted(Pair pair) {
        return lines.getOrDefault(pair.key(), List.of()).stream().sorted().toList();
    }

    private void add(List<Map<String, Object>> rows, Function<Map<String, Object>, @Nullable String> pair) {
        rows.forEach(row -> add(String.valueOf(pair.apply(row)), row));
    }

    private void add(String pair, Object row) {
        lines.computeIfAbsent(pair, absent -> new ArrayList<>()).add(text(row));
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
                ? list.stream().map(StoryText::text).toList().toString()
                : String.valueOf(value);
    }
}
