package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.neo4j.driver.Value;
import org.policygraph.database.Statements;
import org.policygraph.identity.Blocks;
import org.policygraph.identity.Bond;
import org.policygraph.identity.Comparer;
import org.policygraph.identity.Comparison;
import org.policygraph.identity.Outcome;

/** Finds out who may be one actor under two ids, and keeps what was found beside what people judged. */
final class Doubles {

    /** Companions add less than what is missing from here to anything that matters. */
    private static final double WORTH_A_CLOSER_LOOK = 0.6;

    private final Statements statements;
    private final SortedMap<String, Sketch> sketches = new TreeMap<>();
    private final Map<String, Set<String>> companions = new HashMap<>();

    Doubles(Statements statements) {
        this.statements = statements;
    }

    /** What is known of ids; those to which no record leads are missing. */
    SortedMap<String, Sketch> sketches(Collection<String> keys) {
        List<String> unknown = keys.stream()
                .filter(key -> !sketches.containsKey(key))
                .distinct()
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            statements.run("graph/read-identities", Map.of("keys", unknown)).stream()
                    .map(Sketch::read)
                    .forEach(sketch -> sketches.put(sketch.key(), sketch));
        }
        SortedMap<String, Sketch> found = new TreeMap<>(sketches);
        found.keySet().retainAll(new HashSet<>(keys));
        return found;
    }

    /** What the resolver holds of ids and of those that may be the same as they, by the id of the judgement. */
    SortedMap<String, Judgement> propose(Collection<String> keys) {
        Map<String, Sketch> asked = new TreeMap<>(sketches(keys));
        asked.values().removeIf(sketch -> !sketch.mayHaveDoubles());
        SortedMap<String, SortedSet<String>> others = others(asked);
        sketches(others.values().stream().flatMap(Set::stream).toList());
        SortedMap<String, Judgement> proposals = new TreeMap<>();
        List<Sketch[]> close = new ArrayList<>();
        others.forEach((key, all) -> all.forEach(other -> {
            Sketch[] pair = {sketch(key), sketches.get(other)};
            if (pair[1] != null && isWorthALook(pair[0], pair[1])) {
                close.add(pair);
            }
        }));
        readCompanions(close);
        close.forEach(pair -> compare(pair[0], pair[1], proposals));
        return proposals;
    }

    private Sketch sketch(String key) {
        Sketch sketch = sketches.get(key);
        if (sketch == null) {
            throw new IllegalStateException("Nobody is known as " + key);
        }
        return sketch;
    }

    /** Two rows of one list are two actors: whoever wrote it knew. */
    private static boolean isWorthALook(Sketch one, Sketch other) {
        if (!other.mayHaveDoubles() || (one.listed() && other.listed())) {
            return false;
        }
        Comparison comparison = Comparer.compare(one.portrait(), other.portrait());
        return comparison.score() >= WORTH_A_CLOSER_LOOK || comparison.isContradicted();
    }

    private SortedMap<String, SortedSet<String>> others(Map<String, Sketch> asked) {
        List<Map<String, Object>> searches = new ArrayList<>();
        asked.forEach((key, sketch) -> {
            SortedSet<String> blocks =
                    Blocks.of(sketch.portrait().kind(), sketch.portrait().names());
            if (!blocks.isEmpty()) {
                searches.add(Map.of("key", key, "blocks", String.join(" ", blocks)));
            }
        });
        SortedMap<String, SortedSet<String>> others = new TreeMap<>();
        if (!searches.isEmpty()) {
            statements
                    .run("graph/find-doubles", Map.of("searches", searches))
                    .forEach(row -> others.put(
                            row.get("key").asString(),
                            new TreeSet<>(row.get("others").asList(Value::asString))));
        }
        return others;
    }

    private void readCompanions(List<Sketch[]> pairs) {
        List<String> keys = pairs.stream()
                .flatMap(pair -> List.of(pair[0].key(), pair[1].key()).stream())
                .filter(key -> !companions.containsKey(key))
                .distinct()
                .sorted()
                .toList();
        if (!keys.isEmpty()) {
            statements
                    .run("graph/read-companions", Map.of("keys", keys))
                    .forEach(row -> companions.put(
                            row.get("key").asString(),
                            row.get("companions").asList(Value::asString).stream()
                                    .collect(Collectors.toSet())));
        }
    }

    /** How two compare, with all that is known. */
    Comparison comparison(Sketch one, Sketch other) {
        readCompanions(List.<Sketch[]>of(new Sketch[] {one, other}));
        return Comparer.compare(
                one.with(companions.getOrDefault(one.key(), Set.of())),
                other.with(companions.getOrDefault(other.key(), Set.of())));
    }

    private void compare(Sketch one, Sketch other, Map<String, Judgement> proposals) {
        if (!shareBlocks(one, other)) {
            return;
        }
        Comparison comparison = comparison(one, other);
        if (comparison.outcome() != Outcome.DIFFERENT || comparison.isContradicted()) {
            Bond bond = new Bond(one.key(), other.key(), comparison.outcome(), comparison.score(), false);
            Judgement proposal = Judgement.proposed(bond, comparison.explanation());
            proposals.put(proposal.id(), proposal);
        }
    }

    /** The index finds actors by all their names; of one that stands for several ids only some may be meant. */
    private static boolean shareBlocks(Sketch one, Sketch other) {
        return !Collections.disjoint(
                Blocks.of(one.portrait().kind(), one.portrait().names()),
                Blocks.of(other.portrait().kind(), other.portrait().names()));
    }
}
