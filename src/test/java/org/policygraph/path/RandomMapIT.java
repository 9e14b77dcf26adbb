package org.policygraph.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.policygraph.action.Verb;
import org.policygraph.actor.ActorKind;
import org.policygraph.database.Neo4jTest;
import org.policygraph.database.Transactions;
import org.policygraph.path.PathQuestion.EdgeFilter;
import org.policygraph.path.PathQuestion.Period;
import org.policygraph.path.PathQuestion.Reach;
import org.springframework.beans.factory.annotation.Autowired;

/** Path search gives what trying every way gives; the seed comes from {@code -Dtests.seed}. */
// planning a query takes long while the rest of a build runs beside
@Neo4jTest(properties = "policy-graph.query-limit=20s")
class RandomMapIT {

    private static final int MAPS = 4;
    private static final int ACTORS = 8;
    private static final int FACTS = 14;
    private static final Verb[] VERBS = {Verb.ACCUSED, Verb.SANCTIONED, Verb.CONSULTED};

    @Autowired
    PathFinder finder;

    @Autowired
    Transactions transactions;

    @Test
    void pathSearchGivesWhatTryingEveryWayGives() {
        long seed = Long.getLong("tests.seed", System.nanoTime());
        System.out.println("tests.seed=" + seed);
        Random random = new Random(seed);
        for (int map = 0; map < MAPS; map++) {
            String prefix = "map-" + map + "-";
            List<Fact> facts = facts(prefix, random);
            TestMap.write(transactions, actors(prefix), facts);
            for (int to = 1; to < ACTORS; to += 2) {
                int maxHops = 1 + random.nextInt(5);
                boolean forward = random.nextBoolean();
                PathQuestion question = new PathQuestion(
                        prefix + 0,
                        prefix + to,
                        new Reach(100, maxHops, false),
                        new EdgeFilter(
                                Set.of(Verb.values()),
                                EdgeFilter.DEFAULT.status(),
                                0,
                                new Period(null, null, null, forward)));

                assertThat(lengths(question))
                        .as("seed %d, %s", seed, question)
                        .isEqualTo(new Walk(facts, question).lengths());
            }
        }
    }

    private List<Integer> lengths(PathQuestion question) {
        return finder.find(question).paths().stream().map(Path::length).sorted().toList();
    }

    private static List<Map<String, Object>> actors(String prefix) {
        return IntStream.range(0, ACTORS)
                .mapToObj(i -> TestMap.actor(prefix + i, "Actor " + prefix + i, ActorKind.COMPANY))
                .toList();
    }

    private static List<Fact> facts(String prefix, Random random) {
        Map<String, Fact> facts = new java.util.LinkedHashMap<>();
        while (facts.size() < FACTS) {
            int agent = random.nextInt(ACTORS);
            int patient = (agent + 1 + random.nextInt(ACTORS - 1)) % ACTORS;
            Verb verb = VERBS[random.nextInt(VERBS.length)];
            String when = random.nextInt(5) == 0 ? null : "20" + (10 + random.nextInt(10));
            Fact fact = Fact.done(prefix + agent, verb, prefix + patient, when);
            facts.putIfAbsent(fact.key(), fact);
        }
        return List.copyOf(facts.values());
    }

    /** Tries every way, step by step. */
    private record Walk(List<Fact> facts, PathQuestion question) {

        List<Integer> lengths() {
            List<Integer> lengths = new ArrayList<>();
            go(question.from(), new ArrayList<>(), new HashSet<>(Set.of(question.from())), lengths);
            return lengths.stream().sorted().limit(question.reach().k()).toList();
        }

        private void go(String here, List<Fact> taken, Set<String> visited, List<Integer> lengths) {
            if (here.equals(question.to())) {
                lengths.add(taken.size());
                return;
            }
            if (taken.size() == question.reach().maxHops()) {
                return;
            }
            for (Fact fact : facts) {
                String there = fact.agent().equals(here) ? fact.patient() : fact.agent();
                boolean touches = fact.agent().equals(here) || fact.patient().equals(here);
                if (touches && fits(taken, fact) && visited.add(there)) {
                    taken.add(fact);
                    go(there, taken, visited, lengths);
                    taken.removeLast();
                    visited.remove(there);
                }
            }
        }

        private boolean fits(List<Fact> taken, Fact next) {
            return !question.edges().period().timeRespecting()
                    || taken.stream()
                            .allMatch(before -> before.when() != null
                                    && next.when() != null
                                    && !before.when()
                                            .firstDay()
                                            .isAfter(next.when().lastDay()));
        }
    }
}
