package org.policygraph.path.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policygraph.path.engine.Region.CostGraph;
import org.policygraph.path.engine.Region.Edge;

/**
 * The cheapest ways between the actors asked for, and the tree that Kou, Markowsky and Berman (1981) make of them: the
 * minimum spanning tree of these ways, of the lines on them again the minimum spanning tree, without needless leaves. It
 * costs at most 2 − 2 ÷ n times as much as the cheapest tree that connects n actors.
 */
final class MetricClosure {

    private final double[][] distance;
    private final @Nullable Edge[][] last;
    private final List<Integer> group;
    private double spanning;

    /** The places asked for are the first ones of the graph. */
    MetricClosure(CostGraph graph, int asked) {
        distance = new double[asked][graph.size()];
        last = new @Nullable Edge[asked][graph.size()];
        for (int i = 0; i < asked; i++) {
            Arrays.fill(distance[i], Double.POSITIVE_INFINITY);
            distance[i][i] = 0;
            graph.relax(distance[i], last[i]);
        }
        group = largestGroup(asked);
    }

    /** Of several that are as large, the one with the actor named first. */
    private List<Integer> largestGroup(int asked) {
        List<Integer> largest = List.of();
        for (int i = 0; i < asked; i++) {
            List<Integer> connected = new ArrayList<>();
            for (int j = 0; j < asked; j++) {
                if (distance[i][j] < Double.POSITIVE_INFINITY) {
                    connected.add(j);
                }
            }
            largest = connected.size() > largest.size() ? connected : largest;
        }
        return largest;
    }

    /** The places asked for that can be connected; the most that hang together. */
    List<Integer> group() {
        return group;
    }

    /** Grows the spanning tree of the ways from the first of the group. */
    Tree tree() {
        Set<Integer> in = new HashSet<>(Set.of(group.getFirst()));
        List<Edge> lines = new ArrayList<>();
        spanning = 0;
        while (in.size() < group.size()) {
            int from = -1;
            int to = -1;
            for (int one : group) {
                for (int other : group) {
                    boolean out = in.contains(one) && !in.contains(other);
                    if (out && (from < 0 || distance[one][other] < distance[from][to])) {
                        from = one;
                        to = other;
                    }
                }
            }
            spanning += distance[from][to];
            in.add(to);
            addWay(from, to, lines);
        }
        return Tree.spanning(lines, Set.copyOf(group));
    }

    private void addWay(int from, int to, List<Edge> lines) {
        int here = to;
        while (here != from) {
            Edge edge = Objects.requireNonNull(last[from][here]);
            lines.add(edge);
            here = edge.from(here);
        }
    }

    /**
     * Whether a tree over a place may cost no more than one that is known. Going around a tree passes each of its lines
     * twice: to the place, from there to the two nearest of the group, and between these by no less than the spanning
     * tree of the ways.
     */
    boolean isWorth(int place, Tree known) {
        double nearest = Double.POSITIVE_INFINITY;
        double second = Double.POSITIVE_INFINITY;
        double farthest = 0;
        for (int i : group) {
            double away = distance[i][place];
            second = Math.min(second, Math.max(nearest, away));
            nearest = Math.min(nearest, away);
            farthest = Math.max(farthest, away);
        }
        double limit = known.cost() * (1 + 1e-9);
        return farthest <= limit && (nearest + second + spanning) / 2 <= limit;
    }
}
