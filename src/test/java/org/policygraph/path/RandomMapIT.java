package org.policygraph.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.actor.ActorKind;
import org.policygraph.database.Neo4jTest;
import org.policygraph.database.Transactions;
import org.policygraph.document.PartialDate;
import org.policygraph.path.PathQuestion.ActorFilter;
import org.policygraph.path.PathQuestion.EdgeFilter;
import org.policygraph.path.PathQuestion.Heading;
import org.policygraph.path.PathQuestion.Period;
import org.policygraph.path.PathQuestion.Reach;
import org.policygraph.path.engine.MapGraph;
import org.policygraph.profile.Evidence;
import org.policygraph.profile.EvidenceLookup;
import org.policygraph.profile.KnownBy;
import org.springframework.beans.factory.annotation.Autowired;

/** Path search gives what trying every way gives, under any options; the seed comes from {@code -Dtests.seed}. */
@Neo4jTest
class RandomMapIT {

    private static final int MAPS = 4;
    private static final int QUESTIONS = 25;
    private static final int ACTORS = 8;
    private static final int FACTS = 24;
    private static final List<Verb> VERBS = List.of(Verb.ACCUSED, Verb.SANCTIONED, Verb.CONSULTED);
    private static final List<Status> STATUS = List.of(Status.DONE, Status.PLANNED, Status.NEGATED);
    private static final List<ActorKind> KINDS = List.of(ActorKind.COMPANY, ActorKind.COUNTRY, ActorKind.PERSON);
    private static final List<String> OUTLETS = List.of("Reuters", "CNET", "Xinhua");

    private final long seed = Long.getLong("tests.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Autowired
    PathFinder finder;

    @Autowired
    BoundedSearch bounded;

    @Autowired
    ProcedureSearch procedure;

    @Autowired
    EvidenceLookup evidence;

    @Autowired
    Transactions transactions;

    @Test
    void pathSearchGivesWhatTryingEveryWayGives() {
        System.out.println("tests.seed=" + seed);
        for (int map = 0; map < MAPS; map++) {
            String prefix = "map-" + map + "-";
            List<Fact> facts = facts(prefix);
            TestMap.write(transactions, actors(prefix), facts);
            for (int i = 0; i < QUESTIONS; i++) {
                check(question(prefix), facts, kinds(prefix));
            }
        }
    }

    private void check(PathQuestion question, List<Fact> facts, Map<String, ActorKind> kinds) {
        EveryWay every = new EveryWay(facts, kinds, question, LocalDate.now(ZoneOffset.UTC));
        PathAnswer answer = finder.find(question);
        List<EveryWay.Way> expected = every.open();
        List<String> given = answer.paths().stream().map(EveryWay::text).toList();

        checkBounded(answer);
        checkEvidence(answer);
        assertThat(answer.searched().complete()).isTrue();
        assertThat(given)
                .as("seed %d, %s", seed, question)
                .hasSize(Math.min(question.reach().k(), expected.size()))
                .isSubsetOf(expected.stream().map(EveryWay.Way::text).toList())
                .doesNotHaveDuplicates();
        assertThat(answer.paths().stream().map(Path::score).toList())
                .as("seed %d, %s", seed, question)
                .usingElementComparator(RandomMapIT::compareScores)
                .isEqualTo(every.bestScores());
        assertThat(answer.filtered().edges()).as("seed %d, %s", seed, question).isEqualTo(every.closed());
        int longest = answer.paths().stream().mapToInt(Path::length).max().orElse(0);
        assertThat(answer.filtered().hubs().stream()
                        .collect(Collectors.toMap(hub -> hub.id().value(), PathAnswer.Hub::shorterPaths)))
                .as("seed %d, %s", seed, question)
                .isEqualTo(every.throughHubs(given.size() < question.reach().k() ? Integer.MAX_VALUE : longest));
    }

    /** What the database finds in its map, Cypher finds as well. */
    private void checkBounded(PathAnswer answer) {
        Finding finding = bounded.search(answer.question());

        assertThat(finding.filtered())
                .as("seed %d, %s", seed, answer.question())
                .isEqualTo(answer.filtered());
        assertThat(finding.trails().stream()
                        .map(trail -> Score.rounded(trail.score().value()))
                        .toList())
                .as("seed %d, %s", seed, answer.question())
                .isEqualTo(answer.paths().stream().map(Path::score).toList());
    }

    /** What the database tells of its sentences is what the query for evidence tells. */
    private void checkEvidence(PathAnswer answer) {
        PartialDate asOf = answer.question().edges().period().asOf();
        Finding finding = procedure.search(answer.question());
        List<Finding.Leg> legs = finding.trails().stream()
                .flatMap(trail -> trail.legs().stream())
                .toList();
        Map<String, List<Evidence>> expected = evidence.of(
                legs.stream().flatMap(leg -> leg.actions().stream()).distinct().toList(),
                asOf == null ? null : KnownBy.of(asOf));
        for (Finding.Leg leg : legs) {
            assertThat(leg.step().evidence())
                    .as("seed %d, %s", seed, answer.question())
                    .isNotEmpty()
                    .isEqualTo(leg.actions().stream()
                            .flatMap(action -> expected.getOrDefault(action, List.of()).stream())
                            .distinct()
                            .limit(Step.MOST_EVIDENCE)
                            .toList());
        }
    }

    /** The last digit shown may be rounded either way. */
    private static int compareScores(double one, double other) {
        return Math.abs(one - other) < 0.0015 ? 0 : Double.compare(one, other);
    }

    private PathQuestion question(String prefix) {
        PartialDate since = maybe("2012", "2014-06", "2015-03-01");
        PartialDate until = maybe("2016", "2017-06", "2018-03-01");
        PartialDate asOf = maybe("2013", "2015-06", "2017-03-15");
        int to = 1 + random.nextInt(ACTORS - 1);
        return new PathQuestion(
                prefix + 0,
                prefix + to,
                reach(),
                new EdgeFilter(
                        random.nextBoolean() ? Set.of(Verb.values()) : Set.copyOf(VERBS.subList(0, 2)),
                        switch (random.nextInt(3)) {
                            case 0 -> EdgeFilter.DEFAULT.status();
                            case 1 -> EnumSet.allOf(Status.class);
                            default -> Set.of(STATUS.get(random.nextInt(STATUS.size())));
                        },
                        random.nextBoolean() ? 0 : 0.55,
                        random.nextInt(4) == 0 ? 2 : 1,
                        new Period(since, until, asOf, random.nextBoolean())),
                company(prefix, to));
    }

    private Reach reach() {
        boolean hubs = random.nextBoolean();
        return new Reach(
                any(List.of(100, 2, 1)),
                3 + random.nextInt(3),
                hubs,
                hubs && random.nextBoolean() ? 5 + random.nextInt(10) : null,
                random.nextInt(3) == 0 ? Heading.FORWARD : Heading.ANY);
    }

    private ActorFilter company(String prefix, int to) {
        List<String> others = new ArrayList<>(IntStream.range(1, ACTORS)
                .filter(i -> i != to)
                .mapToObj(i -> prefix + i)
                .toList());
        Collections.shuffle(others, random);
        boolean anybody = random.nextBoolean();
        return new ActorFilter(
                anybody ? ActorFilter.ANYBODY.kinds() : EnumSet.of(ActorKind.COMPANY, any(KINDS)),
                anybody ? others.subList(0, random.nextInt(3)) : List.of(),
                others.subList(3, 3 + random.nextInt(2)));
    }

    private @Nullable PartialDate maybe(String... dates) {
        return random.nextInt(3) > 0 ? null : PartialDate.parse(dates[random.nextInt(dates.length)]);
    }

    /** The last actor is a hub: it has more neighbours than anybody may have. */
    private static List<Map<String, Object>> actors(String prefix) {
        return IntStream.range(0, ACTORS + MapGraph.FEWEST)
                .mapToObj(i -> TestMap.actor(prefix + i, "Actor " + prefix + i, KINDS.get(i % KINDS.size())))
                .toList();
    }

    private static Map<String, ActorKind> kinds(String prefix) {
        return IntStream.range(0, ACTORS + MapGraph.FEWEST)
                .boxed()
                .collect(Collectors.toMap(i -> prefix + i, i -> KINDS.get(i % KINDS.size())));
    }

    /** Several of them may tell of one edge, in different years and with different status. */
    private List<Fact> facts(String prefix) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        while (facts.size() < FACTS) {
            int agent = random.nextInt(ACTORS);
            int patient = (agent + 1 + random.nextInt(ACTORS - 1)) % ACTORS;
            String when = random.nextInt(5) == 0 ? null : "20" + (10 + random.nextInt(10));
            Fact fact = Fact.done(prefix + agent, any(VERBS), prefix + patient, when)
                    .as(any(STATUS))
                    .believed(any(List.of(0.3, 0.6, 0.8)));
            for (String outlet : OUTLETS.subList(0, 1 + random.nextInt(2))) {
                fact = fact.reportedBy(outlet, "20" + (12 + random.nextInt(7)) + "-03-15");
                fact = random.nextInt(3) == 0 ? fact.citing(any(OUTLETS)) : fact;
            }
            facts.putIfAbsent(fact.id(), fact);
            if (random.nextInt(3) == 0) {
                Fact again = Fact.done(fact.agent(), fact.verb(), fact.patient(), "2016-05")
                        .as(any(STATUS))
                        .reportedBy(any(OUTLETS), "2016-06-01");
                facts.putIfAbsent(again.id(), again);
            }
        }
        IntStream.range(ACTORS, ACTORS + MapGraph.FEWEST)
                .mapToObj(i -> Fact.done(prefix + (ACTORS - 1), Verb.CONSULTED, prefix + i, "2015"))
                .forEach(fact -> facts.put(fact.id(), fact));
        return List.copyOf(facts.values());
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
