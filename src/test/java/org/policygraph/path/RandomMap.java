package org.policygraph.path;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.actor.ActorKind;
import org.policygraph.path.engine.MapGraph;

/**
 * A few actors and what they did to each other, by chance; the last of them is a hub, with bystanders of its own.
 *
 * @param prefix what the id of each actor begins with
 */
record RandomMap(String prefix, List<Fact> facts) {

    static final int ACTORS = 8;

    /** So many that the hub is one however many actors other tests have left in the database. */
    private static final int BYSTANDERS = 2 * MapGraph.FEWEST;

    static final List<Verb> VERBS = List.of(Verb.ACCUSED, Verb.SANCTIONED, Verb.CONSULTED);
    static final List<Status> STATUS = List.of(Status.DONE, Status.PLANNED, Status.NEGATED);
    static final List<ActorKind> KINDS = List.of(ActorKind.COMPANY, ActorKind.COUNTRY, ActorKind.PERSON);

    private static final List<String> OUTLETS = List.of("Reuters", "CNET", "Xinhua");

    /** Several facts may tell of one edge, in different years and with different status. */
    static RandomMap of(String prefix, int facts, Random random) {
        Map<String, Fact> all = new LinkedHashMap<>();
        while (all.size() < facts) {
            int agent = random.nextInt(ACTORS);
            int patient = (agent + 1 + random.nextInt(ACTORS - 1)) % ACTORS;
            String when = random.nextInt(5) == 0 ? null : "20" + (10 + random.nextInt(10));
            Fact fact = Fact.done(prefix + agent, any(VERBS, random), prefix + patient, when)
                    .as(any(STATUS, random))
                    .believed(any(List.of(0.3, 0.6, 0.8), random));
            for (String outlet : OUTLETS.subList(0, 1 + random.nextInt(2))) {
                fact = fact.reportedBy(outlet, "20" + (12 + random.nextInt(7)) + "-03-15");
                fact = random.nextInt(3) == 0 ? fact.citing(any(OUTLETS, random)) : fact;
            }
            all.putIfAbsent(fact.id(), fact);
            if (random.nextInt(3) == 0) {
                Fact again = Fact.done(fact.agent(), fact.verb(), fact.patient(), "2016-05")
                        .as(any(STATUS, random))
                        .reportedBy(any(OUTLETS, random), "2016-06-01");
                all.putIfAbsent(again.id(), again);
            }
        }
        IntStream.range(ACTORS, ACTORS + BYSTANDERS)
                .mapToObj(i -> Fact.done(prefix + (ACTORS - 1), Verb.CONSULTED, prefix + i, "2015"))
                .forEach(fact -> all.put(fact.id(), fact));
        return new RandomMap(prefix, List.copyOf(all.values()));
    }

    List<Map<String, Object>> actors() {
        return IntStream.range(0, ACTORS + BYSTANDERS)
                .mapToObj(i -> TestMap.actor(prefix + i, "Actor " + prefix + i, KINDS.get(i % KINDS.size())))
                .toList();
    }

    Map<String, ActorKind> kinds() {
        return IntStream.range(0, ACTORS + BYSTANDERS)
                .boxed()
                .collect(Collectors.toMap(i -> prefix + i, i -> KINDS.get(i % KINDS.size())));
    }

    /** The actors without the bystanders. */
    List<String> cast() {
        return IntStream.range(0, ACTORS).mapToObj(i -> prefix + i).toList();
    }

    static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
