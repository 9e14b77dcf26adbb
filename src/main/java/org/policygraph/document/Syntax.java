package org.policygraph.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** The grammar of one sentence: a graph of dependencies that can be walked both ways. */
public final class Syntax {

    private final List<List<Dependency>> below;
    private final List<List<Dependency>> above;

    /**
     * Takes the relations of one sentence.
     *
     * @param size the number of words
     * @param dependencies relations between words with indexes below {@code size}; they may form cycles
     */
    public Syntax(int size, List<Dependency> dependencies) {
        below = lists(size);
        above = lists(size);
        for (Dependency dependency : dependencies) {
            if (dependency.governor() >= 0) {
                below.get(dependency.governor()).add(dependency);
            }
            above.get(dependency.dependent()).add(dependency);
        }
    }

    private static List<List<Dependency>> lists(int size) {
        return Stream.<List<Dependency>>generate(ArrayList::new).limit(size).toList();
    }

    /** The relations from a word down to its dependents. */
    public List<Dependency> below(int word) {
        return List.copyOf(below.get(word));
    }

    /** The relations from a word up to its governors; one with governor −1 marks the root. */
    public List<Dependency> above(int word) {
        return List.copyOf(above.get(word));
    }

    /** The dependents of a word by any of these relations, or finer kinds of them, in text order. */
    public List<Integer> dependents(int word, String... relations) {
        return below.get(word).stream()
                .filter(dependency -> isAny(dependency, relations))
                .map(Dependency::dependent)
                .distinct()
                .sorted()
                .toList();
    }

    /** The governors of a word by any of these relations, or finer kinds of them. */
    public List<Integer> governors(int word, String... relations) {
        return above.get(word).stream()
                .filter(dependency -> dependency.governor() >= 0 && isAny(dependency, relations))
                .map(Dependency::governor)
                .distinct()
                .toList();
    }

    /** The word and all words below it. */
    public BitSet subtree(int word) {
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(word));
        while (!open.isEmpty()) {
            int next = open.pop();
            if (!seen.get(next)) {
                seen.set(next);
                below.get(next).forEach(dependency -> open.push(dependency.dependent()));
            }
        }
        return seen;
    }

    private static boolean isAny(Dependency dependency, String... relations) {
        for (String relation : relations) {
            if (dependency.is(relation)) {
                return true;
            }
        }
        return false;
    }
}
