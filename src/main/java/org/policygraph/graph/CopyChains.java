package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Texts of which each leads to each other one of its chain by copies; only those with a common fingerprint are compared. */
final class CopyChains {

    private final SortedMap<String, Shingles> texts;
    private final Map<String, SortedSet<String>> chains = new TreeMap<>();

    /**
     * Finds the chains.
     *
     * @param texts by the ids of their articles
     */
    CopyChains(SortedMap<String, Shingles> texts) {
        this.texts = texts;
        texts.keySet().forEach(id -> chains.put(id, new TreeSet<>(List.of(id))));
        SortedMap<String, List<String>> alike = new TreeMap<>();
        texts.forEach((id, text) -> text.fingerprints()
                .forEach(fingerprint -> alike.computeIfAbsent(fingerprint, absent -> new ArrayList<>())
                        .add(id)));
        alike.values().forEach(this::link);
    }

    /** All chains; a text without a copy is one of its own. */
    List<Collection<String>> all() {
        return chains.values().stream()
                .distinct()
                .map(chain -> (Collection<String>) chain)
                .toList();
    }

    private void link(List<String> alike) {
        for (int i = 1; i < alike.size(); i++) {
            for (int j = 0; j < i; j++) {
                link(alike.get(i), alike.get(j));
            }
        }
    }

    private void link(String one, String other) {
        SortedSet<String> chain = chain(one);
        SortedSet<String> second = chain(other);
        if (!chain.contains(other) && text(one).isCopyOf(text(other))) {
            chain.addAll(second);
            second.forEach(id -> chains.put(id, chain));
        }
    }

    private SortedSet<String> chain(String id) {
        return Objects.requireNonNull(chains.get(id));
    }

    private Shingles text(String id) {
        return Objects.requireNonNull(texts.get(id));
    }
}
