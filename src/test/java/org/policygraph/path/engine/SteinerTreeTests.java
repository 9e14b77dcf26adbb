package org.policygraph.path.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.policygraph.actor.ActorKind;
import org.policygraph.graph.Standing;
import org.policygraph.path.ConnectionQuestion;
import org.policygraph.path.ConnectionQuestion.Ends;
import org.policygraph.path.Score;
import org.policygraph.path.Topic;
import org.policygraph.path.engine.Connected.Piece;

/** The cheapest tree is what trying every set of actors gives; the seed comes from {@code -Dtests.seed}. */
class SteinerTreeTests {

    private static final int MAPS = 60;
    private static final int ACTORS = 13;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final long seed = Long.getLong("tests.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void noTreeCostsLessAndTheQuickOneAtMostTwiceAsMuch() {
        System.out.println("tests.seed=" + seed);
        for (int i = 0; i < MAPS; i++) {
            MapGraph map = new PowerLaw(ACTORS, 14 + random.nextInt(25), random.nextLong()).map();
            int asked = 3 + random.nextInt(5);
            Connected found = search(map, asked);
            List<Integer> group = IntStream.range(0, asked)
                    .boxed()
                    .filter(actor -> !found.apart().contains(actor))
                    .toList();
            if (group.size() > 1) {
                double least = least(map, asked, group);
                Piece tree = found.pieces().getFirst();
                double quick = quick(map, asked);

                assertThat(found.extent().exact()).isTrue();
                assertThat(tree.cost()).as("seed %d", seed).isCloseTo(least, within(1e-9));
                assertThat(tree.knots()).containsAll(group).hasSize(tree.legs().size() + 1);
                assertThat(quick).as("seed %d", seed).isBetween(least - 1e-9, (2 - 2.0 / group.size()) * least + 1e-9);
            }
        }
    }

    @Test
    void aLargeMapGivesATreeToo() {
        MapGraph map = new PowerLaw(20_000, 100_000, 7).map();

        Connected found = search(map, 10);

        assertThat(found.pieces()).isNotEmpty();
    }

    @Test
    void whoeverStopsWaitingGetsTheQuickTree() {
        MapGraph map = new PowerLaw(ACTORS, 40, 3).map();

        Connected found = new ConnectionSearch(map, question(5), places(5)).run(() -> true);

        assertThat(found.extent().exact()).isFalse();
        assertThat(found.pieces()).hasSize(1);
    }

    private static ConnectionQuestion question(int asked) {
        List<String> names = IntStream.range(0, asked).mapToObj(String::valueOf).toList();
        return ConnectionQuestion.of(
                Topic.CONNECTING_SUBGRAPH,
                new Ends(names, List.of()),
                Map.of("maxHops", 8, "hubs", false, "status", List.of("DONE", "ANNOUNCED", "PLANNED", "NEGATED")));
    }

    private static Places places(int asked) {
        return new Places(IntStream.range(0, asked).boxed().toList(), List.of(), List.of(), Set.of(), TODAY);
    }

    private static Connected search(MapGraph map, int asked) {
        return new ConnectionSearch(map, question(asked), places(asked)).run(() -> false);
    }

    private static double quick(MapGraph map, int asked) {
        ConnectionQuestion question = question(asked);
        Marks marks = new Marks(0, -1, List.of(), Set.of(), TODAY);
        OpenMap open = new OpenMap(
                map,
                new Sieve(question.edges(), TODAY),
                Doors.of(question.between("any", "other"), marks, map),
                Effort.ofSearch(() -> false));
        Region region = Region.around(open, places(asked).from(), 8);
        return new MetricClosure(region.graph(), asked).tree().cost();
    }

    /** By the formula as it is written down. */
    private static double least(MapGraph map, int asked, List<Integer> group) {
        Map<Set<Integer>, Double> costs = new HashMap<>();
        for (int one = 0; one < map.size(); one++) {
            for (int other = one + 1; other < map.size(); other++) {
                for (Line line : map.between(one, other)) {
                    double cost = cost(line) + half(map, one, asked) + half(map, other, asked);
                    costs.merge(Set.of(one, other), cost, Math::min);
                }
            }
        }
        List<Integer> others = IntStream.range(0, map.size())
                .filter(actor -> !group.contains(actor))
                .boxed()
                .toList();
        double least = Double.POSITIVE_INFINITY;
        for (int subset = 0; subset < 1 << others.size(); subset++) {
            List<Integer> all = new ArrayList<>(group);
            for (int i = 0; i < others.size(); i++) {
                if ((subset & (1 << i)) != 0) {
                    all.add(others.get(i));
                }
            }
            least = Math.min(least, spanning(all, costs));
        }
        return least;
    }

    private static double cost(Line line) {
        Standing standing = line.standing();
        LocalDate last = standing.days().last();
        double recency = last == null ? Score.ofNoDate() : Score.ofAge((int) ChronoUnit.DAYS.between(last, TODAY));
        return -Math.log(0.9
                * standing.weight().belief()
                * Score.ofSources(standing.weight().sources())
                * recency);
    }

    private static double half(MapGraph map, int actor, int asked) {
        boolean country = map.at(actor).who().kind() == ActorKind.COUNTRY;
        return actor < asked ? 0 : -Math.log(Score.ofInformation(map.at(actor).degree(), country)) / 2;
    }

    private static double spanning(List<Integer> actors, Map<Set<Integer>, Double> costs) {
        Set<Integer> in = new HashSet<>(Set.of(actors.getFirst()));
        double sum = 0;
        while (in.size() < actors.size()) {
            int next = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int one : in) {
                for (int other : actors) {
                    double cost = in.contains(other)
                            ? Double.POSITIVE_INFINITY
                            : costs.getOrDefault(Set.of(one, other), Double.POSITIVE_INFINITY);
                    next = cost < least ? other : next;
                    least = Math.min(least, cost);
                }
            }
            if (next < 0) {
                return Double.POSITIVE_INFINITY;
            }
            in.add(next);
            sum += least;
        }
        return sum;
    }
}
