package org.policygraph.path.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policygraph.path.engine.Region.Edge;

/** A tree in a region: lines without a circle. */
record Tree(List<Edge> edges) {

    /** The cheapest tree that spans the same places as some lines, without branches that lead to nobody asked for. */
    static Tree spanning(Collection<Edge> lines, Set<Integer> asked) {
        Map<Integer, Integer> roots = new HashMap<>();
        List<Edge> taken = new ArrayList<>();
        lines.stream()
                .distinct()
                .sorted(Comparator.comparingDouble(Edge::cost)
                        .thenComparingInt(Edge::one)
                        .thenComparingInt(Edge::other))
                .forEach(edge -> {
                    int one = root(roots, edge.one());
                    int other = root(roots, edge.other());
                    if (one != other) {
                        roots.put(one, other);
                        taken.add(edge);
                    }
                });
        return new Tree(pruned(taken, asked));
    }

    private static int root(Map<Integer, Integer> roots, int place) {
        int root = place;
        while (roots.containsKey(root)) {
            root = roots.getOrDefault(root, root);
        }
        return root;
    }

    private static List<Edge> pruned(List<Edge> edges, Set<Integer> asked) {
        List<Edge> left = edges;
        while (true) {
            Set<Integer> once = new HashSet<>();
            Set<Integer> twice = new HashSet<>();
            left.forEach(edge -> List.of(edge.one(), edge.other()).forEach(place -> {
                if (!once.add(place)) {
                    twice.add(place);
                }
            }));
            List<Edge> next = left.stream()
                    .filter(edge -> (twice.contains(edge.one()) || asked.contains(edge.one()))
                            && (twice.contains(edge.other()) || asked.contains(edge.other())))
                    .toList();
            if (next.size() == left.size()) {
                return next;
            }
            left = next;
        }
    }

    double cost() {
        return edges.stream().mapToDouble(Edge::cost).sum();
    }
}
