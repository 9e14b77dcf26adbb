package org.policygraph.path;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.policygraph.actor.ActorKind;
import org.policygraph.path.ConnectionQuestion.Ends;

/** Makes questions about connections by chance, with any of the options that their topic takes. */
record RandomQuestion(RandomMap map, Random random) {

    ConnectionQuestion of(Topic topic) {
        List<String> cast = new ArrayList<>(map.cast());
        Collections.shuffle(cast, random);
        int from = switch (topic) {
            case SHORTEST_PATHS, COMMON_NEIGHBOURS, LINKS -> 1;
            case PATHS_BETWEEN_SETS -> 1 + random.nextInt(3);
            case CONNECTING_SUBGRAPH -> 3 + random.nextInt(3);
        };
        int to = switch (topic) {
            case SHORTEST_PATHS, COMMON_NEIGHBOURS, LINKS -> 1;
            case PATHS_BETWEEN_SETS -> 1 + random.nextInt(3);
            case CONNECTING_SUBGRAPH -> 0;
        };
        Map<String, Object> options = options(cast.subList(from + to, cast.size()));
        options.keySet().retainAll(topic.options());
        return ConnectionQuestion.of(topic, new Ends(cast.subList(0, from), cast.subList(from, from + to)), options);
    }

    private Map<String, Object> options(List<String> others) {
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("k", RandomMap.any(List.of(100, 2, 1), random));
        options.put("maxHops", 2 + random.nextInt(4));
        maybe(options, "verbs", RandomMap.VERBS.subList(0, 2));
        maybe(options, "status", List.of(RandomMap.any(RandomMap.STATUS, random)));
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
}
