package org.policygraph.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.policygraph.action.Status;
import org.policygraph.actor.ActorKind;
import org.policygraph.database.Neo4jTest;
import org.policygraph.database.Transactions;
import org.policygraph.path.ConnectionAnswer.CommonNeighbour;
import org.policygraph.path.ConnectionAnswer.CommonNeighbours;
import org.policygraph.path.ConnectionAnswer.ConnectingSubgraph;
import org.policygraph.path.ConnectionAnswer.Links;
import org.policygraph.path.ConnectionAnswer.Member;
import org.policygraph.path.ConnectionAnswer.Method;
import org.policygraph.path.ConnectionAnswer.PathsBetweenSets;
import org.policygraph.path.ConnectionAnswer.ShortestPaths;
import org.policygraph.path.ConnectionQuestion.Ends;
import org.policygraph.path.PathQuestion.ActorFilter;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions about connections give what trying everything gives, under any options; {@code -Dtests.seed}. */
@Neo4jTest
class RandomConnectionsIT {

    private static final int MAPS = 4;
    private static final int QUESTIONS = 15;
    private static final double ROUNDED = 0.0015;

    private final long seed = Long.getLong("tests.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private RandomMap map = new RandomMap("", List.of());

    @Autowired
    Connections connections;

    @Autowired
    BoundedConnections bounded;

    @Autowired
    Transactions transactions;

    @Test
    void shortestPathsAreThoseOfTheFewestSteps() {
        ask(Topic.SHORTEST_PATHS, 1, 1, asked -> {
            ShortestPaths answer = connections.shortestPaths(asked);
            EveryWay every = every(asked.between(one(asked.ends().from()), one(asked.ends().to())));
            int length = shortest(every.open());
            List<EveryWay.Way> expected = ofLength(length, every.open());

            assertThat(answer.count()).isEqualTo(expected.size());
            assertThat(answer.length()).isEqualTo(expected.isEmpty() ? null : (Integer) length);
            checkPaths(answer.paths(), expected, every, asked.reach().k());
            assertThat(hubs(answer.filtered())).isEqualTo(overHubs(asked, every, length));
            checkBounded(answer, answer.count(), answer.paths().stream().map(Path::score).toList());
        });
    }

    private static Map<String, Integer> overHubs(ConnectionQuestion asked, EveryWay every, int length) {
        Map<String, Integer> hubs = new TreeMap<>();
        int shorter = shortest(every.openWithHubs());
        if (shorter < length
                && !asked.edges().period().timeRespecting()
                && asked.actors().mustPass().isEmpty()) {
            ofLength(shorter, every.openWithHubs()).stream()
                    .flatMap(way -> every.hubs(way).stream())
                    .forEach(hub -> hubs.merge(hub, 1, Integer::sum));
        }
        return hubs;
    }

    @Test
    void commonNeighboursAreTheMiddlesOfPathsOfTwoSteps() {
        ask(Topic.COMMON_NEIGHBOURS, 1, 1, asked -> {
            CommonNeighbours answer = connections.commonNeighbours(asked);
            EveryWay every = every(asked.between(one(asked.ends().from()), one(asked.ends().to())));
            Map<String, List<EveryWay.Way>> byMiddle = ofLength(2, every.open()).stream()
                    .collect(Collectors.groupingBy(way -> way.actors().get(1)));
            List<Double> scores = byMiddle.values().stream()
                    .map(ways -> best(ways, every))
                    .sorted(Comparator.reverseOrder())
                    .toList();

            assertThat(answer.count()).isEqualTo(byMiddle.size());
            checkScores(
                    answer.neighbours().stream().map(CommonNeighbour::score).toList(),
                    scores.subList(0, Math.min(scores.size(), asked.reach().k())));
            for (CommonNeighbour neighbour : answer.neighbours()) {
                List<EveryWay.Way> ways =
                        byMiddle.getOrDefault(neighbour.actor().id().value(), List.of());
                assertThat(neighbour.first().size() * neighbour.second().size()).isEqualTo(ways.size());
                assertThat(neighbour.score()).isCloseTo(best(ways, every), within(ROUNDED));
            }
            Map<String, Integer> closed = new TreeMap<>();
            ofLength(2, every.openWithHubs())
                    .forEach(way -> every.hubs(way).forEach(hub -> closed.merge(hub, 1, Integer::sum)));
            assertThat(hubs(answer.filtered())).isEqualTo(closed);
            checkBounded(
                    answer,
                    answer.count(),
                    answer.neighbours().stream().map(CommonNeighbour::score).toList());
        });
    }

    @Test
    void linksAreAllEdgesBetweenTwo() {
        ask(Topic.LINKS, 1, 1, asked -> {
            Links answer = connections.links(asked);
            EveryWay every = every(asked.between(one(asked.ends().from()), one(asked.ends().to())));

            assertThat(answer.links().stream()
                            .map(link -> EveryWay.text(new Path(
                                    link.score(),
                                    link.reasons(),
                                    1,
                                    List.of(answer.from(), answer.to()),
                                    List.of(link.step()),
                                    "")))
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(
                            every.open().stream().map(EveryWay.Way::text).toList());
            answer.links().forEach(link -> {
                assertThat(link.actions()).hasSize(Math.min(link.count(), asked.reach().k()));
                assertThat(link.actions()).allSatisfy(action -> {
                    assertThat(action.claims()).isNotEmpty();
                    assertThat(asked.edges().status()).contains(action.status());
                });
            });
            checkBounded(
                    answer,
                    answer.links().size(),
                    answer.links().stream().map(ConnectionAnswer.Link::score).toList());
        });
    }

    @Test
    void pathsBetweenSetsAreTheBestOverAllPairs() {
        ask(Topic.PATHS_BETWEEN_SETS, 2, 3, asked -> {
            PathsBetweenSets answer = connections.pathsBetweenSets(asked);
            List<EveryWay.Way> all = new ArrayList<>();
            Map<EveryWay.Way, EveryWay> from = new HashMap<>();
            Map<String, Integer> hubs = new TreeMap<>();
            int connected = 0;
            for (String start : asked.ends().from()) {
                for (String goal : asked.ends().to()) {
                    EveryWay every = every(overNoOther(asked, start, goal));
                    every.open().forEach(way -> from.put(way, every));
                    all.addAll(every.open());
                    connected += every.open().isEmpty() ? 0 : 1;
                    every.throughHubs(Integer.MAX_VALUE).forEach((hub, ways) -> hubs.merge(hub, ways, Integer::sum));
                }
            }
            List<Double> best = all.stream()
                    .map(way -> from.get(way).score(way))
                    .sorted(Comparator.reverseOrder())
                    .limit(asked.reach().k())
                    .toList();

            assertThat(answer.connectedPairs()).isEqualTo(connected);
            assertThat(answer.paths().stream().map(EveryWay::text).toList())
                    .isSubsetOf(all.stream().map(EveryWay.Way::text).toList())
                    .doesNotHaveDuplicates();
            checkScores(answer.paths().stream().map(Path::score).toList(), best);
            if (all.size() < asked.reach().k()) {
                assertThat(hubs(answer.filtered())).isEqualTo(hubs);
            }
            checkBounded(
                    answer,
                    answer.connectedPairs(),
                    answer.paths().stream().map(Path::score).toList());
        });
    }

    private static PathQuestion overNoOther(ConnectionQuestion asked, String start, String goal) {
        Set<String> avoid = new HashSet<>(asked.actors().mustAvoid());
        avoid.addAll(asked.ends().all());
        avoid.removeAll(Set.of(start, goal));
        PathQuestion paths = asked.between(start, goal);
        return new PathQuestion(
                start,
                goal,
                paths.reach(),
                paths.edges(),
                new ActorFilter(asked.actors().kinds(), asked.actors().mustPass(), List.copyOf(avoid)));
    }

    @Test
    void aConnectingSubgraphIsTheCheapestTree() {
        ask(Topic.CONNECTING_SUBGRAPH, 3 + random.nextInt(3), 0, asked -> {
            ConnectingSubgraph answer = connections.connectingSubgraph(asked);
            EveryTree every = new EveryTree(asked, map.cast(), this::every);
            List<String> group = every.group().size() == 1 ? List.of() : every.group();
            List<String> connected = answer.actors().stream()
                    .filter(Member::asked)
                    .map(member -> member.actor().id().value())
                    .toList();

            assertThat(answer.method()).isEqualTo(Method.EXACT);
            assertThat(answer.apart().stream().map(actor -> actor.id().value()).toList())
                    .containsExactlyInAnyOrderElementsOf(asked.ends().from().stream()
                            .filter(actor -> !group.contains(actor))
                            .toList());
            assertThat(connected).containsAll(group);
            if (!group.isEmpty()) {
                assertThat(answer.steps()).hasSize(answer.actors().size() - 1);
                assertThat(answer.cost()).isCloseTo(every.leastCost(group), within(ROUNDED));
                assertThat(answer.sentence()).isNotBlank();
            }
            checkBounded(answer, group.isEmpty() ? 0 : 1, group.isEmpty() ? List.of() : List.of(answer.score()));
        });
    }

    /** Asks questions of a topic in several maps; a failure tells the seed and the question. */
    private void ask(Topic topic, int from, int to, Consumer<ConnectionQuestion> check) {
        System.out.println("tests.seed=" + seed);
        for (int i = 0; i < MAPS; i++) {
            map = RandomMap.of(topic.name().toLowerCase(java.util.Locale.ROOT) + i + "-", 10 + random.nextInt(20), random);
            TestMap.write(transactions, map.actors(), map.facts());
            for (int j = 0; j < QUESTIONS; j++) {
                ConnectionQuestion question = question(topic, from, to);
                try {
                    check.accept(question);
                } catch (AssertionError | RuntimeException e) {
                    throw new AssertionError("seed " + seed + ", " + question, e);
                }
            }
        }
    }

    private ConnectionQuestion question(Topic topic, int from, int to) {
        List<String> cast = new ArrayList<>(map.cast());
        Collections.shuffle(cast, random);
        List<String> others = cast.subList(from + to, cast.size());
        Map<String, Object> options = options(others);
        options.keySet().retainAll(topic.options());
        return ConnectionQuestion.of(topic, new Ends(cast.subList(0, from), cast.subList(from, from + to)), options);
    }

    private Map<String, Object> options(List<String> others) {
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("k", RandomMap.any(List.of(100, 2, 1), random));
        options.put("maxHops", 2 + random.nextInt(4));
        maybe(options, "verbs", RandomMap.VERBS.subList(0, 2));
        maybe(options, "status", List.of(RandomMap.any(List.of(Status.values()).subList(0, 1), random)));
        maybe(options, "status", RandomMap.STATUS);
        maybe(options, "minBelief", 0.55);
        maybe(options, "minSources", 2);
        maybe(options, "since", RandomMap.any(List.of("2012", "2014-06", "2015-03-01"), random));
        maybe(options, "until", RandomMap.any(List.of("2016", "2017-06", "2018-03-01"), random));
        maybe(options, "asOf", RandomMap.any(List.of("2013", "2015-06", "2017-03-15"), random));
        maybe(options, "timeRespecting", true);
        maybe(options, "direction", "FORWARD");
        if (random.nextBoolean()) {
            options.put("hubs", false);
        } else {
            maybe(options, "hubLimit", 5 + random.nextInt(10));
        }
        if (random.nextInt(3) == 0) {
            options.put("kinds", List.of(ActorKind.COMPANY, RandomMap.any(RandomMap.KINDS, random)));
        } else if (others.size() > 1) {
            maybe(options, "mustPass", others.subList(0, 1));
        }
        maybe(options, "mustAvoid", others.subList(others.size() - 1, others.size()));
        return options;
    }

    private void maybe(Map<String, Object> options, String name, Object value) {
        if (random.nextInt(4) == 0) {
            options.put(name, value);
        }
    }

    /** What the database finds in its map, Cypher finds as well. */
    private void checkBounded(ConnectionAnswer answer, long count, List<Double> scores) {
        ConnectionFinding finding = bounded.find(answer.question());

        assertThat(answer.searched().complete()).isTrue();
        assertThat(finding.extent().complete()).isTrue();
        assertThat(finding.extent().count()).isEqualTo(count);
        assertThat(finding.pieces().stream()
                        .map(piece -> Score.rounded(piece.score().value()))
                        .toList())
                .isEqualTo(scores);
    }

    private static void checkPaths(List<Path> given, List<EveryWay.Way> expected, EveryWay every, int k) {
        assertThat(given.stream().map(EveryWay::text).toList())
                .isSubsetOf(expected.stream().map(EveryWay.Way::text).toList())
                .doesNotHaveDuplicates();
        checkScores(
                given.stream().map(Path::score).toList(),
                expected.stream()
                        .map(every::score)
                        .sorted(Comparator.reverseOrder())
                        .limit(k)
                        .toList());
    }

    private static void checkScores(List<Double> given, List<Double> expected) {
        assertThat(given)
                .usingElementComparator(
                        (one, other) -> Math.abs(one - other) < ROUNDED ? 0 : Double.compare(one, other))
                .isEqualTo(expected);
    }

    private EveryWay every(PathQuestion question) {
        return new EveryWay(map.facts(), map.kinds(), question, LocalDate.now(ZoneOffset.UTC));
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

    private static Map<String, Integer> hubs(ConnectionAnswer.Filtered filtered) {
        return filtered.hubs().stream()
                .collect(Collectors.toMap(hub -> hub.id().value(), PathAnswer.Hub::shorterPaths));
    }

    private static String one(List<String> ids) {
        return ids.getFirst();
    }
}
