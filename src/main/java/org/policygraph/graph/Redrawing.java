package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
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

    private static final String OVER = "OVER";

    /** Compares a story of some pairs with what stands. */
    static Redrawing of(Statements statements, Collection<Pair> pairs, Story story) {
        Map<String, String> wanted = actions(story);
        Map<String, String> drawn = new HashMap<>();
        story.edges().forEach(edge -> drawn.put(edge.key(), text(StoryRows.edge(edge))));
        List<String> gone = new ArrayList<>();
        List<String> rubbed = new ArrayList<>();
        SortedSet<String> instruments = new TreeSet<>();
        for (Record pair : statements.run("graph/standing-story", Map.of("pairs", StoryRows.pairs(pairs)))) {
            for (Value action : pair.get("actions").values()) {
                String id = action.get("properties").get("id").asString();
                List<Object> links = action.get("links").asList();
                if (!wanted.remove(id, text(action.get("properties").asMap(), links))) {
                    gone.add(id);
                    instruments.addAll(instruments(action));
                }
            }
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

    private static List<String> instruments(Value action) {
        return action.get("links").asList(Function.<Value>identity()).stream()
                .filter(link -> link.get("type").asString().equals(OVER))
                .map(link -> link.get("other").asString())
                .toList();
    }

    /** Actions with all that links them, as text, by id. */
    private static Map<String, String> actions(Story story) {
        Map<String, List<Object>> links = new HashMap<>();
        for (Action action : story.actions()) {
            List<Object> its = new ArrayList<>();
            links.put(action.id(), its);
            Deed deed = action.deed();
            add(its, "DID", deed.agent(), Map.of());
            add(its, "TO", deed.patient(), Map.of());
            Instrument instrument = deed.instrument();
            add(its, OVER, instrument == null ? null : instrument.id(), Map.of());
            for (ToldClaim claim : action.claims()) {
                Teller teller = claim.told().teller();
                add(its, "ABOUT", claim.id(), Map.of("voice", teller.id(), "reliability", teller.reliability()));
            }
        }
        Story.Links all = story.links();
        all.reversals().forEach(link -> add(links.get(link.by()), "REVERSES", link.of(), Map.of()));
        all.turns().forEach(link -> add(links.get(link.to()), "TURNS_FROM", link.from(), Map.of("days", link.days())));
        all.differences()
                .forEach(link -> add(links.get(link.one()), "DIFFERS_FROM", link.other(), Map.of("on", "WHEN")));
        Map<String, String> texts = new HashMap<>();
        story.actions()
                .forEach(action -> texts.put(
                        action.id(),
                        text(StoryRows.properties(action), Objects.requireNonNull(links.get(action.id())))));
        return texts;
    }

    private static void add(
            @Nullable List<Object> links, String type, @Nullable String other, Map<String, Object> properties) {
        if (links != null && other != null) {
            links.add(Map.of("type", type, "other", other, "properties", properties));
        }
    }

    /** An action with its links, in whatever order they come. */
    private static String text(Map<String, Object> properties, List<Object> links) {
        return text(properties) + links.stream().map(Redrawing::text).sorted().toList();
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
