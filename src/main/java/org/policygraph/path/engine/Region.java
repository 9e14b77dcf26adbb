package org.policygraph.path.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policygraph.path.Score;

/**
 * The part of a map around some actors in which a tree may connect them: the best line between each two neighbours, if
 * both together are less than {@code maxHops} steps away from the actors asked for, so that it lies on a way of at most
 * {@code maxHops} steps from one of them to another.
 *
 * <p>A line costs what it takes away from the logarithm of a path's score: −ln(belief × sources × recency) − ln 0.9, and
 * half of −ln(informativeness) of each of its two ends that is not asked for. Weak steps cost more, and so does the way
 * over a hub.
 */
final class Region {

    /** More are not held: the answer then says that it was cut. */
    private static final int MOST_LINES = 200_000;

    private final OpenMap map;
    private final List<Integer> asked;
    private final int maxHops;
    private final Map<Integer, Integer> hops = new LinkedHashMap<>();
    private final Map<Integer, Integer> places = new HashMap<>();
    private final Map<Long, Edge> edges = new LinkedHashMap<>();
    private boolean complete = true;

    private Region(OpenMap map, List<Integer> asked, int maxHops) {
        this.map = map;
        this.asked = asked;
        this.maxHops = maxHops;
    }

    /**
     * A line with its ends as places in the region.
     *
     * @param line the best one between these two
     */
    record Edge(int one, int other, Line line, double cost) {

        int from(int here) {
            return here == one ? other : one;
        }
    }

    static Region around(OpenMap map, List<Integer> asked, int maxHops) {
        Region region = new Region(map, asked, maxHops);
        region.spread();
        return region;
    }

    /** Those with few lines first, so that most of the region is there should the effort not suffice. */
    private void spread() {
        asked.forEach(actor -> hops.put(actor, 0));
        List<Integer> ring = asked;
        for (int steps = 0; 2 * steps < maxHops && complete; steps++) {
            List<Integer> sorted =
                    ring.stream().sorted(Comparator.comparingInt(map::lines)).toList();
            List<Integer> next = new ArrayList<>();
            for (int here : sorted) {
                look(here, steps, next);
            }
            ring = next;
        }
        complete = complete && !map.effort().isSpent();
        hops.keySet().forEach(actor -> places.put(actor, places.size()));
    }

    private void look(int here, int steps, List<Integer> next) {
        map.around(here, there -> isWithin(there, steps), (line, there) -> {
            if (hops.putIfAbsent(there, steps + 1) == null) {
                next.add(there);
            }
            add(here, there, line);
        });
    }

    private boolean isWithin(int there, int steps) {
        Integer known = hops.get(there);
        int away = known == null ? steps + 1 : known;
        return steps + away < maxHops && (known != null || map.mayPass(there));
    }

    private void add(int here, int there, Line line) {
        long pair = ((long) Math.min(here, there) << Integer.SIZE) | Math.max(here, there);
        if (edges.size() >= MOST_LINES && !edges.containsKey(pair)) {
            complete = false;
            return;
        }
        Edge fresh = new Edge(here, there, line, cost(here, there, line));
        edges.merge(pair, fresh, (before, after) -> after.cost < before.cost ? after : before);
    }

    private double cost(int one, int other, Line line) {
        return -map.weight(line) - Score.LOG_PER_STEP - (information(one) + information(other)) / 2;
    }

    private double information(int actor) {
        return asked.contains(actor) ? 0 : map.information(actor);
    }

    /** Whether all of it was read. */
    boolean isComplete() {
        return complete;
    }

    /** The actors, each by its place; those asked for come first. */
    List<Integer> actors() {
        return List.copyOf(hops.keySet());
    }

    /** Its lines, by the places of their ends, as a graph. */
    CostGraph graph() {
        List<Edge> placed = edges.values().stream()
                .map(edge -> new Edge(place(edge.one), place(edge.other), edge.line, edge.cost))
                .toList();
        return CostGraph.of(hops.size(), placed);
    }

    private int place(int actor) {
        return places.getOrDefault(actor, -1);
    }

    /** An undirected graph with costs. */
    static final class CostGraph {

        private final Edge[][] around;
        private final List<Edge> edges;

        private CostGraph(Edge[][] around, List<Edge> edges) {
            this.around = around;
            this.edges = edges;
        }

        static CostGraph of(int size, List<Edge> edges) {
            int[] degrees = new int[size];
            for (Edge edge : edges) {
                degrees[edge.one]++;
                degrees[edge.other]++;
            }
            Edge[][] around = new Edge[size][];
            Arrays.setAll(around, i -> new Edge[degrees[i]]);
            for (Edge edge : edges) {
                around[edge.one][--degrees[edge.one]] = edge;
                around[edge.other][--degrees[edge.other]] = edge;
            }
            return new CostGraph(around, edges);
        }

        int size() {
            return around.length;
        }

        List<Edge> edges() {
            return edges;
        }

        Edge[] around(int place) {
            return around[place];
        }

        /**
         * Makes distances the smallest that single lines lead to.
         *
         * @param distance of each place as far as it is known, infinite where it is not
         * @param last takes the line by which each place was reached; null for one whose distance stays
         */
        void relax(double[] distance, @Nullable Edge[] last) {
            PlaceQueue queue = new PlaceQueue(distance);
            while (!queue.isEmpty()) {
                int here = queue.remove();
                for (Edge edge : around[here]) {
                    int there = edge.from(here);
                    double through = distance[here] + edge.cost;
                    if (through < distance[there]) {
                        distance[there] = through;
                        last[there] = edge;
                        queue.add(there);
                    }
                }
            }
        }
    }
}
