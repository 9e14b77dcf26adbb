package org.policygraph.path;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.policygraph.actor.Actor;

/**
 * The ways from one actor to another that visit nobody twice, the shortest first.
 *
 * <p>A way is given up where the goal is too far for the steps that are left, and the whole walk after
 * {@value #MOST_STEPS} steps.
 */
final class Routes {

    static final int MOST_STEPS = 300_000;

    private final PathQuestion question;
    private final Actor.Id start;
    private final Actor.Id goal;
    private final Map<Actor.Id, List<MapEdge>> around;

    /**
     * Takes the edges to walk along.
     *
     * @param around the edges around each actor
     */
    Routes(PathQuestion question, Map<Actor.Id, List<MapEdge>> around) {
        this.question = question;
        this.around = around;
        start = new Actor.Id(question.from());
        goal = new Actor.Id(question.to());
    }

    /** The actors through which a way can run that is no longer than asked for, both ends included. */
    Set<Actor.Id> actors() {
        Map<Actor.Id, Integer> fromStart = distances(start, (here, edge) -> true);
        Map<Actor.Id, Integer> fromGoal = distances(goal, (here, edge) -> true);
        int maxHops = question.reach().maxHops();
        Set<Actor.Id> within = new LinkedHashSet<>(List.of(start, goal));
        fromStart.forEach((actor, steps) -> {
            if (steps + fromGoal.getOrDefault(actor, maxHops + 1) <= maxHops) {
                within.add(actor);
            }
        });
        return within;
    }

    /**
     * Walks every way.
     *
     * @param allowed whether an edge may be left from an actor
     * @param found takes the edges of each way; they change afterwards
     * @return whether that was every way
     */
    boolean walk(BiPredicate<Actor.Id, MapEdge> allowed, Consumer<List<MapEdge>> found) {
        Walk walk = new Walk(
                allowed,
                found,
                distances(goal, (there, edge) -> allowed.test(edge.ends().other(there), edge)));
        for (int length = 1; length <= question.reach().maxHops(); length++) {
            walk.go(start, length);
        }
        return walk.steps <= MOST_STEPS;
    }

    /** How many steps lead from an end to each actor, as far as a question reaches. */
    private Map<Actor.Id, Integer> distances(Actor.Id end, BiPredicate<Actor.Id, MapEdge> allowed) {
        Map<Actor.Id, Integer> distances = new HashMap<>(Map.of(end, 0));
        Deque<Actor.Id> queue = new ArrayDeque<>(List.of(end));
        while (!queue.isEmpty()) {
            Actor.Id here = queue.remove();
            int next = distances.getOrDefault(here, 0) + 1;
            for (MapEdge edge : around.getOrDefault(here, List.of())) {
                Actor.Id there = edge.ends().other(here);
                if (next <= question.reach().maxHops()
                        && allowed.test(here, edge)
                        && distances.putIfAbsent(there, next) == null) {
                    queue.add(there);
                }
            }
        }
        return distances;
    }

    private final class Walk {

        private final BiPredicate<Actor.Id, MapEdge> allowed;
        private final Consumer<List<MapEdge>> found;
        private final Map<Actor.Id, Integer> toGoal;
        private final List<MapEdge> taken = new ArrayList<>();
        private final Set<Actor.Id> visited = new LinkedHashSet<>();
        private int steps;

        Walk(BiPredicate<Actor.Id, MapEdge> allowed, Consumer<List<MapEdge>> found, Map<Actor.Id, Integer> toGoal) {
            this.allowed = allowed;
            this.found = found;
            this.toGoal = toGoal;
        }

        /** Walks on from here in exactly so many steps. */
        void go(Actor.Id here, int left) {
            visited.add(here);
            for (MapEdge edge : around.getOrDefault(here, List.of())) {
                Actor.Id there = edge.ends().other(here);
                boolean arrives = there.equals(goal);
                if (arrives == (left == 1)
                        && toGoal.getOrDefault(there, left) < left
                        && !visited.contains(there)
                        && allowed.test(here, edge)
                        && fits(edge)
                        && ++steps <= MOST_STEPS) {
                    taken.add(edge);
                    if (arrives) {
                        found.accept(taken);
                    } else {
                        go(there, left - 1);
                    }
                    taken.removeLast();
                }
            }
            visited.remove(here);
        }

        private boolean fits(MapEdge next) {
            return !question.edges().period().timeRespecting()
                    || taken.stream().allMatch(before -> before.days().mayPrecede(next.days()));
        }
    }
}
