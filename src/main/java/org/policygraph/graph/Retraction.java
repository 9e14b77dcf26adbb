package org.policygraph.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What taking articles back does to the graph.
 *
 * @param dryRun whether it was only tried; then nothing has changed
 * @param articles the ids of the articles that go
 * @param claims how many claims go with them
 * @param actors the names of those whom no other article speaks of
 * @param actions those that lose some support, or all of it
 * @param edges the lines of the map that weaken, or go
 */
public record Retraction(
        boolean dryRun,
        List<String> articles,
        int claims,
        List<String> actors,
        List<Change> actions,
        List<Change> edges) {

    public Retraction {
        articles = List.copyOf(articles);
        actors = List.copyOf(actors);
        actions = List.copyOf(actions);
        edges = List.copyOf(edges);
    }

    Retraction asDryRun() {
        return new Retraction(true, articles, claims, actors, actions, edges);
    }

    /**
     * What becomes of an action or of a line of the map.
     *
     * @param id the id of the action, the key of the line
     * @param text who did it to whom, and what
     * @param before how far it was to be believed, 0 to 1; null for one that is told in another way from now on
     * @param after how far it is from now on; null where nothing tells of it any more
     */
    public record Change(
            String id,
            String text,
            @Nullable Double before,
            @Nullable Double after) {

        /** The differences between what stood before and what stands after, by id; lost ones first. */
        static List<Change> between(Map<String, Told> before, Map<String, Told> after) {
            Map<String, Told> all = new TreeMap<>(after);
            all.putAll(before);
            return all.entrySet().stream()
                    .map(each -> new Change(
                            each.getKey(),
                            each.getValue().text(),
                            belief(before.get(each.getKey())),
                            belief(after.get(each.getKey()))))
                    .filter(change -> !Objects.equals(change.before, change.after))
                    .sorted(Comparator.comparing((Change change) -> change.after != null)
                            .thenComparing(Change::text)
                            .thenComparing(Change::id))
                    .toList();
        }

        private static @Nullable Double belief(@Nullable Told told) {
            return told == null ? null : told.belief();
        }
    }

    /** What is told, and how far it is to be believed. */
    record Told(String text, double belief) {}
}
