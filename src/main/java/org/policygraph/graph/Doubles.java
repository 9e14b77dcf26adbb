package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
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

    /**
     * What the resolver holds of ids and of those that may be the same as they, by the id of the judgement. Files the ids
     * under the names that they have now.
     */
    SortedMap<String, Judgement> propose(Collection<String> keys) {
        SortedMap<String, SortedSet<String>> blocks = new TreeMap<>();
        keys.forEach(key -> blocks.put(key, new TreeSet<>()));
        sketches(keys).forEach((key, sketch) -> blocks.put(key, sketch.blocks()));
        file(blocks);
        SortedMap<String, SortedSet<String>> others = others(blocks);
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
        Comparison comparison = Comparer.compare(one.face(), other.face());
        return comparison.score() >= WORTH_A_CLOSER_LOOK || comparison.isContradicted();
    }

    /** Most are filed already as they should be. */
    private void file(SortedMap<String, SortedSet<String>> blocks) {
        SortedMap<String, SortedSet<String>> wrong = new TreeMap<>(blocks);
        Map<String, Object> keys = Map.of("keys", List.copyOf(blocks.keySet()));
        SortedMap<String, Set<String>> filed = new TreeMap<>();
        statements
                .run("graph/read-filings", keys)
                .forEach(row -> filed.put(
                        row.get("key").asString(),
                        new TreeSet<>(row.get("blocks").asList(Value::asString))));
        wrong.entrySet().removeIf(each -> each.getValue().equals(filed.getOrDefault(each.getKey(), Set.of())));
        if (!wrong.isEmpty()) {
            statements.run("graph/file-keys", Map.of("keys", rows(wrong)));
        }
    }

    private static List<Map<String, Object>> rows(SortedMap<String, SortedSet<String>> blocks) {
        return blocks.entrySet().stream()
                .map(each -> Map.<String, Object>of("key", each.getKey(), "blocks", List.copyOf(each.getValue())))
                .toList();
    }

    private SortedMap<String, SortedSet<String>> others(SortedMap<String, SortedSet<String>> blocks) {
        SortedMap<String, SortedSet<String>> others = new TreeMap<>();
        statements
                .run("graph/find-doubles", Map.of("searches", rows(blocks)))
                .forEach(row -> others.put(
                        row.get("key").asString(),
                        new TreeSet<>(row.get("others").asList(Value::asString))));
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
        Comparison comparison = comparison(one, other);
        if (comparison.outcome() != Outcome.DIFFERENT || comparison.isContradicted()) {
            Bond bond = new Bond(one.key(), other.key(), comparison.outcome(), comparison.score(), false);
            Judgement proposal = Judgement.proposed(bond, comparison.explanation());
            proposals.put(proposal.id(), proposal);
        }
    }
}
