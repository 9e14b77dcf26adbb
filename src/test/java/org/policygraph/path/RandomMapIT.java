package org.policygraph.path;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.policygraph.path.PathQuestion.EdgeFilter;
import org.policygraph.path.PathQuestion.Period;
import org.policygraph.path.PathQuestion.Reach;
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
    private static final List<String> OUTLETS = List.of("Reuters", "CNET", "Xinhua");

    private final long seed = Long.getLong("tests.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Autowired
    PathFinder finder;

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
                check(question(prefix), facts);
            }
        }
    }

    private void check(PathQuestion question, List<Fact> facts) {
        EveryWay every = new EveryWay(facts, question);
        PathAnswer answer = finder.find(question);
        List<EveryWay.Way> expected = every.open();
        List<String> given = answer.paths().stream().map(EveryWay::text).toList();

        assertThat(answer.searched().complete()).isTrue();
        assertThat(given)
                .as("seed %d, %s", seed, question)
                .hasSize(Math.min(question.reach().k(), expected.size()))
                .isSubsetOf(expected.stream().map(EveryWay.Way::text).toList())
                .doesNotHaveDuplicates();
        assertThat(answer.filtered().edges()).as("seed %d, %s", seed, question).isEqualTo(every.closed());
        int longest = answer.paths().stream().mapToInt(Path::length).max().orElse(0);
        assertThat(answer.filtered().hubs().stream()
                        .collect(Collectors.toMap(hub -> hub.id().value(), PathAnswer.Hub::shorterPaths)))
                .as("seed %d, %s", seed, question)
                .isEqualTo(every.throughHubs(given.size() < question.reach().k() ? Integer.MAX_VALUE : longest));
    }

    private PathQuestion question(String prefix) {
        PartialDate since = maybe("2012", "2014-06", "2015-03-01");
        PartialDate until = maybe("2016", "2017-06", "2018-03-01");
        PartialDate asOf = maybe("2013", "2015-06", "2017-03-15");
        return new PathQuestion(
                prefix + 0,
                prefix + (1 + random.nextInt(ACTORS - 1)),
                new Reach(random.nextBoolean() ? 100 : 2, 1 + random.nextInt(5), random.nextBoolean()),
                new EdgeFilter(
                        random.nextBoolean() ? Set.of(Verb.values()) : Set.copyOf(VERBS.subList(0, 2)),
                        switch (random.nextInt(3)) {
                            case 0 -> EdgeFilter.DEFAULT.status();
                            case 1 -> EnumSet.allOf(Status.class);
                            default -> Set.of(STATUS.get(random.nextInt(STATUS.size())));
                        },
                        random.nextBoolean() ? 0 : 0.55,
                        new Period(since, until, asOf, random.nextBoolean())));
    }

    private @Nullable PartialDate maybe(String... dates) {
        return random.nextInt(3) > 0 ? null : PartialDate.parse(dates[random.nextInt(dates.length)]);
    }

    /** The last actor is a hub: it has more neighbours than anybody may have. */
    private static List<Map<String, Object>> actors(String prefix) {
        return IntStream.range(0, ACTORS + MapActor.FEWEST)
                .mapToObj(i -> TestMap.actor(prefix + i, "Actor " + prefix + i, ActorKind.COMPANY))
                .toList();
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
            }
            facts.putIfAbsent(fact.id(), fact);
            if (random.nextInt(3) == 0) {
                Fact again = Fact.done(fact.agent(), fact.verb(), fact.patient(), "2016-05")
                        .as(any(STATUS))
                        .reportedBy(any(OUTLETS), "2016-06-01");
                facts.putIfAbsent(again.id(), again);
            }
        }
        IntStream.range(ACTORS, ACTORS + MapActor.FEWEST)
                .mapToObj(i -> Fact.done(prefix + (ACTORS - 1), Verb.CONSULTED, prefix + i, "2015"))
                .forEach(fact -> facts.put(fact.id(), fact));
        return List.copyOf(facts.values());
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
