package org.policygraph.path.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.policygraph.path.engine.Region.CostGraph;
import org.policygraph.path.engine.Region.Edge;

/**
 * The cheapest tree that connects some places of a graph, by Dreyfus and Wagner (1971): the cheapest tree over a subset
 * of them and one more place is either two such trees that meet there, or one that comes to it by a line.
 */
final class DreyfusWagner {

    /** So much is tried at most: some tenths of a second. */
    private static final double MOST_WORK = 40_000_000;

    /** So many trees are held at most, about 20 bytes each. */
    private static final double MOST_TREES = 2_000_000;

    private final CostGraph graph;
    private final List<Integer> group;
    private final double[][] cost;
    private final @Nullable Edge[][] last;
    private final int[][] split;

    private DreyfusWagner(CostGraph graph, List<Integer> group) {
        this.graph = graph;
        this.group = group;
        int subsets = 1 << (group.size() - 1);
        cost = new double[subsets][];
        last = new @Nullable Edge[subsets][];
        split = new int[subsets][];
    }

    /** Whether the cheapest tree can be found in the time there is. */
    static boolean isWithinReach(CostGraph graph, int group) {
        double subsets = Math.pow(2, group - 1.0);
        double merging = Math.pow(3, group - 1.0) / 2 * graph.size();
        double walking = subsets * (2.0 * graph.edges().size() + 4.0 * graph.size());
        return subsets * graph.size() <= MOST_TREES && merging + walking <= MOST_WORK;
    }

    /**
     * The cheapest tree; null when nobody waits for it any more.
     *
     * @param group the places to connect, which are connected
     */
    static @Nullable Tree tree(CostGraph graph, List<Integer> group, BooleanSupplier stopped) {
        DreyfusWagner search = new DreyfusWagner(graph, group);
        int all = (1 << (group.size() - 1)) - 1;
        for (int subset = 1; subset <= all; subset++) {
            if (stopped.getAsBoolean()) {
                return null;
            }
            search.fill(subset);
        }
        return search.drawn(all);
    }

    private void fill(int subset) {
        double[] least = new double[graph.size()];
        int[] part = new int[graph.size()];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        if (Integer.bitCount(subset) == 1) {
            least[group.get(Integer.numberOfTrailingZeros(subset))] = 0;
        }
        // each split once: one part has the lowest of the subset
        int lowest = Integer.lowestOneBit(subset);
        for (int some = (subset - 1) & subset; some > 0; some = (some - 1) & subset) {
            if ((some & lowest) != 0) {
                meet(some, subset ^ some, least, part);
            }
        }
        @Nullable Edge[] by = new @Nullable Edge[graph.size()];
        graph.relax(least, by);
        cost[subset] = least;
        last[subset] = by;
        split[subset] = part;
    }

    private void meet(int some, int others, double[] least, int[] part) {
        double[] one = cost[some];
        double[] other = cost[others];
        for (int place = 0; place < least.length; place++) {
            if (one[place] + other[place] < least[place]) {
                least[place] = one[place] + other[place];
                part[place] = some;
            }
        }
    }

    /** The last of the group is where the tree over all others must come to. */
    private Tree drawn(int all) {
        Set<Edge> lines = new HashSet<>();
        Deque<int[]> open = new ArrayDeque<>(List.of(new int[] {all, group.getLast()}));
        while (!open.isEmpty()) {
            int[] next = open.remove();
            int subset = next[0];
            int place = next[1];
            Edge edge = last[subset][place];
            if (edge != null) {
                lines.add(edge);
                open.add(new int[] {subset, edge.from(place)});
            } else if (split[subset][place] != 0) {
                open.add(new int[] {split[subset][place], place});
                open.add(new int[] {subset ^ split[subset][place], place});
            }
        }
        return Tree.spanning(new ArrayList<>(lines), Set.copyOf(group));
    }
}
