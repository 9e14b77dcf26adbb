package org.policygraph.path.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.policygraph.path.ConnectionQuestion;
import org.policygraph.path.engine.Connected.Extent;
import org.policygraph.path.engine.Connected.Leg;
import org.policygraph.path.engine.Connected.Piece;
import org.policygraph.path.engine.Region.CostGraph;
import org.policygraph.path.engine.Region.Edge;

/**
 * The cheapest tree that connects some actors within a {@link Region} around them. A tree is first made of the cheapest
 * ways between them; no actor that cannot be in a cheaper one is looked at again, and where what is left is small enough,
 * the cheapest tree of all is found in it.
 */
final class SteinerTree {

    private final OpenMap map;
    private final ConnectionQuestion question;
    private final List<Integer> asked;
    private final BooleanSupplier stopped;

    SteinerTree(OpenMap map, ConnectionQuestion question, Places places, BooleanSupplier stopped) {
        this.map = map;
        this.question = question;
        asked = places.from();
        this.stopped = stopped;
    }

    Connected search() {
        Region region = Region.around(map, asked, question.reach().maxHops());
        CostGraph graph = region.graph();
        MetricClosure closure = new MetricClosure(graph, asked.size());
        List<Integer> group = closure.group();
        List<Integer> apart = IntStream.range(0, asked.size())
                .filter(place -> group.size() == 1 || !group.contains(place))
                .mapToObj(asked::get)
                .toList();
        if (group.size() == 1) {
            return new Connected(List.of(), new Extent(0, true, region.isComplete()), Map.of(), apart);
        }
        Tree near = closure.tree();
        CostGraph worthy = CostGraph.of(
                graph.size(),
                graph.edges().stream()
                        .filter(edge -> closure.isWorth(edge.one(), near) && closure.isWorth(edge.other(), near))
                        .toList());
        Tree cheapest = cheapest(worthy, group);
        Piece piece = piece(cheapest == null ? near : cheapest, region.actors());
        return new Connected(List.of(piece), new Extent(1, cheapest != null, region.isComplete()), Map.of(), apart);
    }

    private @Nullable Tree cheapest(CostGraph graph, List<Integer> group) {
        Compact compact = Compact.of(graph, group);
        if (!DreyfusWagner.isWithinReach(compact.graph, group.size())) {
            return null;
        }
        List<Integer> first = IntStream.range(0, group.size()).boxed().toList();
        Tree tree = DreyfusWagner.tree(compact.graph, first, stopped);
        return tree == null
                ? null
                : new Tree(tree.edges().stream().map(compact::original).toList());
    }

    /**
     * The places of a graph that have a line, those of a group first, numbered anew.
     *
     * @param before the place of each in the graph it was made from
     */
    private record Compact(CostGraph graph, List<Integer> before) {

        static Compact of(CostGraph graph, List<Integer> group) {
            Map<Integer, Integer> places = new HashMap<>();
            List<Integer> before = new ArrayList<>();
            group.forEach(place -> number(place, places, before));
            List<Edge> edges = new ArrayList<>();
            for (Edge edge : graph.edges()) {
                edges.add(new Edge(
                        number(edge.one(), places, before),
                        number(edge.other(), places, before),
                        edge.line(),
                        edge.cost()));
            }
            return new Compact(CostGraph.of(before.size(), edges), before);
        }

        private static int number(int place, Map<Integer, Integer> places, List<Integer> before) {
            Integer known = places.putIfAbsent(place, before.size());
            if (known != null) {
                return known;
            }
            before.add(place);
            return before.size() - 1;
        }

        Edge original(Edge edge) {
            return new Edge(before.get(edge.one()), before.get(edge.other()), edge.line(), edge.cost());
        }
    }

    /** The tree as it is walked from the first of the actors asked for. */
    private Piece piece(Tree tree, List<Integer> actors) {
        List<Leg> legs = new ArrayList<>();
        Set<Integer> knots = new LinkedHashSet<>();
        Map<Integer, List<Edge>> around = new HashMap<>();
        for (Edge edge : tree.edges()) {
            around.computeIfAbsent(edge.one(), absent -> new ArrayList<>()).add(edge);
            around.computeIfAbsent(edge.other(), absent -> new ArrayList<>()).add(edge);
        }
        int root = around.keySet().stream().mapToInt(place -> place).min().orElseThrow();
        walk(
                root,
                around,
                new HashSet<>(),
                edge -> legs.add(new Leg(actors.get(edge.one()), actors.get(edge.other()), edge.line())));
        legs.forEach(leg -> knots.addAll(List.of(leg.from(), leg.to())));
        List<Integer> between =
                knots.stream().filter(actor -> !asked.contains(actor)).toList();
        return new Piece(
                List.copyOf(knots), legs, map.score(legs.stream().map(Leg::line).toList(), between), tree.cost());
    }

    private static void walk(int here, Map<Integer, List<Edge>> around, Set<Edge> walked, Consumer<Edge> taker) {
        for (Edge edge : around.getOrDefault(here, List.of())) {
            if (walked.add(edge)) {
                int there = edge.from(here);
                taker.accept(new Edge(here, there, edge.line(), edge.cost()));
                walk(there, around, walked, taker);
            }
        }
    }
}
