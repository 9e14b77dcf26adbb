package org.policygraph.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
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
import org.policygraph.profile.Evidence;
import org.policygraph.profile.EvidenceLookup;
import org.policygraph.profile.KnownBy;
import org.springframework.beans.factory.annotation.Autowired;

/** Path search gives what trying every way gives, under any options; the seed comes from {@code -Dtests.seed}. */
@Neo4jTest
class RandomMapIT {

    private static final int MAPS = 4;
    private static final int QUESTIONS = 25;
    private static final int FACTS = 24;

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
            RandomMap made = RandomMap.of(prefix, FACTS, random);
            TestMap.write(transactions, made.actors(), made.facts());
            for (int i = 0; i < QUESTIONS; i++) {
                check(question(prefix), made.facts(), made.kinds());
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
        int to = 1 + random.nextInt(RandomMap.ACTORS - 1);
        return new PathQuestion(
                prefix + 0,
                prefix + to,
                reach(),
                new EdgeFilter(
                        random.nextBoolean() ? Set.of(Verb.values()) : Set.copyOf(RandomMap.VERBS.subList(0, 2)),
                        switch (random.nextInt(3)) {
                            case 0 -> EdgeFilter.DEFAULT.status();
                            case 1 -> EnumSet.allOf(Status.class);
                            default -> Set.of(RandomMap.STATUS.get(random.nextInt(RandomMap.STATUS.size())));
                        },
                        random.nextBoolean() ? 0 : 0.55,
                        random.nextInt(4) == 0 ? 2 : 1,
                        new Period(since, until, asOf, random.nextBoolean())),
                company(prefix, to));
    }

    private Reach reach() {
        boolean hubs = random.nextBoolean();
        return new Reach(
                RandomMap.any(List.of(100, 2, 1), random),
                3 + random.nextInt(3),
                hubs,
                hubs && random.nextBoolean() ? 5 + random.nextInt(10) : null,
                random.nextInt(3) == 0 ? Heading.FORWARD : Heading.ANY);
    }

    private ActorFilter company(String prefix, int to) {
        List<String> others = new ArrayList<>(IntStream.range(1, RandomMap.ACTORS)
                .filter(i -> i != to)
                .mapToObj(i -> prefix + i)
                .toList());
        Collections.shuffle(others, random);
        boolean anybody = random.nextBoolean();
        return new ActorFilter(
                anybody
                        ? ActorFilter.ANYBODY.kinds()
                        : EnumSet.of(ActorKind.COMPANY, RandomMap.any(RandomMap.KINDS, random)),
                anybody ? others.subList(0, random.nextInt(3)) : List.of(),
                others.subList(3, 3 + random.nextInt(2)));
    }

    private @Nullable PartialDate maybe(String... dates) {
        return random.nextInt(3) > 0 ? null : PartialDate.parse(dates[random.nextInt(dates.length)]);
    }
}
