package org.policygraph.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.policygraph.path.ConnectionFinding.Leg;
import org.policygraph.path.ConnectionFinding.Piece;
import org.policygraph.path.PathQuestion.ActorFilter;

/** Holds what was found about connections to what trying everything gives. */
record EveryConnection(RandomMap map, LocalDate today) {

    private static final double ROUNDED = 0.0015;

    void check(ConnectionQuestion asked, ConnectionFinding found) {
        assertThat(found.extent().complete()).isTrue();
        assertThat(found.extent().exact()).isTrue();
        switch (asked.topic()) {
            case SHORTEST_PATHS -> checkShortest(asked, found);
            case COMMON_NEIGHBOURS -> checkCommon(asked, found);
            case LINKS -> checkLinks(asked, found);
            case PATHS_BETWEEN_SETS -> checkSets(asked, found);
            case CONNECTING_SUBGRAPH -> checkTree(asked, found);
        }
    }

    private void checkShortest(ConnectionQuestion asked, ConnectionFinding found) {
        EveryWay every = between(asked);
        int length = shortest(every.open());
        List<EveryWay.Way> expected = ofLength(length, every.open());

        assertThat(found.extent().count()).isEqualTo(expected.size());
        checkPaths(
                found, expected.stream().collect(scores(every)), asked.reach().k());
        boolean walked = asked.edges().period().timeRespecting()
                || !asked.actors().mustPass().isEmpty();
        int shorter = shortest(every.openWithHubs());
        assertThat(hubs(found))
                .isEqualTo(
                        walked || shorter >= length
                                ? Map.of()
                                : overHubs(every, ofLength(shorter, every.openWithHubs())));
    }

    private void checkCommon(ConnectionQuestion asked, ConnectionFinding found) {
        EveryWay every = between(asked);
        Map<String, List<EveryWay.Way>> byMiddle = ofLength(2, every.open()).stream()
                .collect(Collectors.groupingBy(way -> way.actors().get(1)));

        assertThat(found.extent().count()).isEqualTo(byMiddle.size());
        checkScores(
                found,
                byMiddle.values().stream().map(ways -> best(ways, every)).toList(),
                asked.reach().k());
        for (Piece piece : found.pieces()) {
            String middle = piece.actors().get(1).id().value();
            List<EveryWay.Way> ways = byMiddle.getOrDefault(middle, List.of());
            long first = piece.legs().stream()
                    .filter(leg -> leg.step().to().value().equals(middle))
                    .count();
            assertThat(first * (piece.legs().size() - first)).isEqualTo(ways.size());
            assertThat(piece.score().value()).isCloseTo(best(ways, every), within(ROUNDED));
        }
        assertThat(hubs(found)).isEqualTo(overHubs(every, ofLength(2, every.openWithHubs())));
    }

    private void checkLinks(ConnectionQuestion asked, ConnectionFinding found) {
        assertThat(found.pieces().stream().map(EveryConnection::text).toList())
                .containsExactlyInAnyOrderElementsOf(
                        between(asked).open().stream().map(EveryWay.Way::text).toList());
    }

    private void checkSets(ConnectionQuestion asked, ConnectionFinding found) {
        Map<String, Double> all = new LinkedHashMap<>();
        Map<String, Integer> closed = new TreeMap<>();
        int connected = 0;
        for (String start : asked.ends().from()) {
            for (String goal : asked.ends().to()) {
                EveryWay every = every(overNoOther(asked, start, goal));
                all.putAll(every.open().stream().collect(scores(every)));
                connected += every.open().isEmpty() ? 0 : 1;
                every.throughHubs(Integer.MAX_VALUE).forEach((hub, ways) -> closed.merge(hub, ways, Integer::sum));
            }
        }

        assertThat(found.extent().count()).isEqualTo(connected);
        checkPaths(found, all, asked.reach().k());
        if (all.size() < asked.reach().k()) {
            assertThat(hubs(found)).isEqualTo(closed);
        }
    }

    private static PathQuestion overNoOther(ConnectionQuestion asked, String start, String goal) {
        Set<String> avoid = new HashSet<>(asked.actors().mustAvoid());
        avoid.addAll(asked.ends().all());
        avoid.removeAll(Set.of(start, goal));
        return new PathQuestion(
                start,
                goal,
                asked.reach(),
                asked.edges(),
                new ActorFilter(asked.actors().kinds(), asked.actors().mustPass(), List.copyOf(avoid)));
    }

    private void checkTree(ConnectionQuestion asked, ConnectionFinding found) {
        EveryTree every = new EveryTree(asked, map.cast(), this::every);
        List<String> group = every.group().size() == 1 ? List.of() : every.group();

        assertThat(found.apart())
                .containsExactlyInAnyOrderElementsOf(asked.ends().from().stream()
                        .filter(actor -> !group.contains(actor))
                        .toList());
        assertThat(found.pieces()).hasSize(group.isEmpty() ? 0 : 1);
        for (Piece tree : found.pieces()) {
            List<String> ids =
                    tree.actors().stream().map(actor -> actor.id().value()).toList();
            assertThat(ids).containsAll(group).doesNotHaveDuplicates();
            assertThat(tree.cost()).isCloseTo(every.leastCost(group), within(1e-9));
            assertThat(tree.legs()).hasSize(ids.size() - 1);
            Set<String> mentioned = new HashSet<>(Set.of(ids.getFirst()));
            for (Leg leg : tree.legs()) {
                assertThat(mentioned).contains(leg.step().from().value());
                assertThat(mentioned.add(leg.step().to().value())).isTrue();
            }
        }
    }

    /** Those given are among those there are, and score as well as the best of these. */
    private static void checkPaths(ConnectionFinding found, Map<String, Double> expected, int k) {
        List<String> given = found.pieces().stream().map(EveryConnection::text).toList();
        assertThat(given).isSubsetOf(expected.keySet()).doesNotHaveDuplicates();
        checkScores(found, new ArrayList<>(expected.values()), k);
    }

    private static void checkScores(ConnectionFinding found, List<Double> expected, int k) {
        assertThat(found.pieces().stream().map(piece -> piece.score().value()).toList())
                .usingElementComparator(
                        (one, other) -> Math.abs(one - other) < ROUNDED ? 0 : Double.compare(one, other))
                .isEqualTo(expected.stream()
                        .sorted(Comparator.reverseOrder())
                        .limit(k)
                        .toList());
    }

    private static Collector<EveryWay.Way, ?, Map<String, Double>> scores(EveryWay every) {
        return Collectors.toMap(EveryWay.Way::text, every::score);
    }

    private static Map<String, Integer> overHubs(EveryWay every, List<EveryWay.Way> ways) {
        Map<String, Integer> hubs = new TreeMap<>();
        ways.stream().flatMap(way -> every.hubs(way).stream()).forEach(hub -> hubs.merge(hub, 1, Integer::sum));
        return hubs;
    }

    private static String text(Piece piece) {
        return EveryWay.text(piece.legs().stream().map(Leg::step).toList());
    }

    private EveryWay between(ConnectionQuestion asked) {
        return every(
                asked.between(asked.ends().from().getFirst(), asked.ends().to().getFirst()));
    }

    private EveryWay every(PathQuestion question) {
        return new EveryWay(map.facts(), map.kinds(), question, today);
    }

    private static int shortest(List<EveryWay.Way> ways) {
        return ways.stream().mapToInt(way -> way.lines().size()).min().orElse(Integer.MAX_VALUE);
    }

    private static List<EveryWay.Way> ofLength(int length, List<EveryWay.Way> ways) {
        return ways.stream().filter(way -> way.lines().size() == length).toList();
    }

    private static double best(List<EveryWay.Way> ways, EveryWay every) {
        return ways.stream().mapToDouble(every::score).max().orElse(0);
    }

    private static Map<String, Integer> hubs(ConnectionFinding found) {
        return found.hubs().stream().collect(Collectors.toMap(hub -> hub.id().value(), PathAnswer.Hub::shorterPaths));
    }
}
