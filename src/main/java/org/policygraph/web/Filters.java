package org.policygraph.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The filters that are in force on the page of paths, each with the address that lifts it.
 *
 * @param chips in the order of the form
 */
record Filters(List<Chip> chips) {

    private static final Map<String, String> LABELS = labels();

    Filters {
        chips = List.copyOf(chips);
    }

    /** One filter: what it says, and the same question without it. */
    record Chip(String text, String without) {}

    static Filters of(Asked asked) {
        List<Chip> chips = new ArrayList<>();
        LABELS.forEach((name, label) -> asked.values()
                .getOrDefault(name, List.of())
                .forEach(value -> chips.add(new Chip(text(label, value), asked.without(name, value)))));
        return new Filters(chips);
    }

    private static String text(String label, String value) {
        return label.contains("%s")
                ? label.formatted(value.toLowerCase(Locale.ROOT).replace('_', ' '))
                : label;
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("since", "since %s");
        labels.put("until", "until %s");
        labels.put("asOf", "as known on %s");
        labels.put("verbs", "only: %s");
        labels.put("notVerbs", "not: %s");
        labels.put("status", "status: %s");
        labels.put("minBelief", "belief ≥ %s");
        labels.put("minSources", "sources ≥ %s");
        labels.put("timeRespecting", "in the order of time");
        labels.put("direction", "direction: %s");
        labels.put("hubs", "through hubs, too");
        labels.put("hubLimit", "hubs above %s lines");
        labels.put("kinds", "through: %s");
        labels.put("notKinds", "not through: %s");
        labels.put("mustPass", "through %s");
        labels.put("mustAvoid", "around %s");
        labels.put("maxHops", "at most %s steps");
        labels.put("k", "%s paths");
        return labels;
    }
}
