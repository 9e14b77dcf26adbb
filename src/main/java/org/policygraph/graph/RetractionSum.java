package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sums up what several transactions take back, as if it were one. */
final class RetractionSum {

    private final List<String> articles = new ArrayList<>();
    private final SortedSet<String> actors = new TreeSet<>();
    private final Stood actions = new Stood();
    private final Stood edges = new Stood();
    private int claims;

    /** What stood before anything was taken back, and what stands after the last. */
    private record Stood(Map<String, Retraction.Told> before, Map<String, Retraction.Told> after) {

        Stood() {
            this(new TreeMap<>(), new TreeMap<>());
        }

        void add(Map<String, Retraction.Told> earlier, Map<String, Retraction.Told> later) {
            earlier.forEach((id, told) -> {
                if (!after.containsKey(id)) {
                    before.putIfAbsent(id, told);
                }
            });
            after.keySet().removeAll(earlier.keySet());
            after.putAll(later);
        }

        List<Retraction.Change> all() {
            return Retraction.Change.between(before, after);
        }
    }

    /** Articles that went with their claims, and the names of actors that nobody speaks of any more. */
    void add(Collection<String> gone, int claimsOfThem, Collection<String> forgotten) {
        articles.addAll(gone);
        claims += claimsOfThem;
        actors.addAll(forgotten);
    }

    void add(Standings before, Standings after) {
        actions.add(before.actions(), after.actions());
        edges.add(before.edges(), after.edges());
    }

    /** What followed these. */
    void add(RetractionSum later) {
        add(later.articles, later.claims, later.actors);
        actions.add(later.actions.before, later.actions.after);
        edges.add(later.edges.before, later.edges.after);
    }

    int articles() {
        return articles.size();
    }

    Retraction sum() {
        return new Retraction(false, articles, claims, List.copyOf(actors), actions.all(), edges.all());
    }
}
