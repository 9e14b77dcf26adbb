package org.policygraph.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.policygraph.path.PathQuestion.ActorFilter;
import org.policygraph.path.PathQuestion.Reach;

/** Finds the cheapest tree that connects some actors by trying every set of actors between them. */
final class EveryTree {

    private final ConnectionQuestion question;
    private final List<String> asked;
    private final List<String> between = new ArrayList<>();
    private final Map<Set<String>, Double> costs = new HashMap<>();

    /**
     * Looks at every edge.
     *
     * @param single answers whether two actors are linked, and how well, by a path question of one step
     */
    EveryTree(ConnectionQuestion question, List<String> cast, Single single) {
        this.question = question;
        asked = question.ends().from();
        EveryWay any = single.between(step(cast.get(0), cast.get(1)));
        cast.stream()
                .filter(actor -> !asked.contains(actor) && any.mayStandBetween(actor))
                .forEach(between::add);
        for (String one : cast) {
            for (String other : cast) {
                if (one.compareTo(other) < 0 && isIn(one) && isIn(other)) {
                    EveryWay ways = single.between(step(one, other));
                    ways.openWithHubs().stream()
                            .mapToDouble(way -> -Math.log(ways.score(way)))
                            .min()
                            .ifPresent(least -> costs.put(
                                    Set.of(one, other), least - Math.log(0.9) + half(one, any) + half(other, any)));
                }
            }
        }
        leaveOutWhatIsTooFar();
    }

    /** Tries every way of a question. */
    interface Single {
        EveryWay between(PathQuestion question);
    }

    private PathQuestion step(String one, String other) {
        Reach reach = question.reach();
        return new PathQuestion(
                one,
                other,
                new Reach(100, 1, reach.hubs(), reach.hubLimit(), reach.direction()),
                question.edges(),
                new ActorFilter(
                        question.actors().kinds(), List.of(), question.actors().mustAvoid()));
    }

    private boolean isIn(String actor) {
        return asked.contains(actor) || between.contains(actor);
    }

    private double half(String actor, EveryWay any) {
        return asked.contains(actor) ? 0 : -Math.log(any.informativeness(actor)) / 2;
    }

    /** An edge counts when its ends together are less than maxHops steps away from the actors asked for. */
    private void leaveOutWhatIsTooFar() {
        Map<String, Integer> away = new TreeMap<>();
        asked.forEach(actor -> away.put(actor, 0));
        for (int steps = 0; steps < 8; steps++) {
            int ring = steps;
            Set<String> here = new HashSet<>();
            away.forEach((actor, known) -> {
                if (known == ring) {
                    here.add(actor);
                }
            });
            costs.keySet()
                    .forEach(pair -> pair.stream()
                            .filter(here::contains)
                            .forEach(end -> pair.forEach(other -> away.putIfAbsent(other, ring + 1))));
        }
        costs.keySet()
                .removeIf(pair -> pair.stream()
                                .mapToInt(actor -> away.getOrDefault(actor, 100))
                                .sum()
                        >= question.reach().maxHops());
    }

    /** The most of the actors asked for that hang together, those with the one named first. */
    List<String> group() {
        List<String> largest = List.of();
        for (String actor : asked) {
            Set<String> reached = new HashSet<>(Set.of(actor));
            for (int i = 0; i < costs.size(); i++) {
                costs.keySet().stream()
                        .filter(pair -> pair.stream().anyMatch(reached::contains))
                        .forEach(reached::addAll);
            }
            List<String> group = asked.stream().filter(reached::contains).toList();
            largest = group.size() > largest.size() ? group : largest;
        }
        return largest;
    }

    /** What the cheapest tree over a group costs. */
    double leastCost(List<String> group) {
        double least = Double.POSITIVE_INFINITY;
        List<String> others = new ArrayList<>(between);
        asked.stream().filter(actor -> !group.contains(actor)).forEach(others::add);
        for (int subset = 0; subset < 1 << others.size(); subset++) {
            List<String> all = new ArrayList<>(group);
            for (int i = 0; i < others.size(); i++) {
                if ((subset & (1 << i)) != 0) {
                    all.add(others.get(i));
                }
            }
            least = Math.min(least, spanning(all));
        }
        return least;
    }

    /** What the cheapest tree over exactly these actors costs. */
    private double spanning(List<String> actors) {
        Set<String> in = new HashSet<>(Set.of(actors.getFirst()));
        double sum = 0;
        while (in.size() < actors.size()) {
            Map.Entry<Set<String>, Double> cheapest = costs.entrySet().stream()
                    .filter(edge -> actors.containsAll(edge.getKey())
                            && edge.getKey().stream().filter(in::contains).count() == 1)
                    .min(Comparator.comparingDouble(Map.Entry::getValue))
                    .orElse(null);
            if (cheapest == null) {
                return Double.POSITIVE_INFINITY;
            }
            in.addAll(cheapest.getKey());
            sum += cheapest.getValue();
        }
        return sum;
    }
}
