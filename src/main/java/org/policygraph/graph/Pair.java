package org.policygraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two actors, or one alone, whose actions are derived together; which of them acts means nothing here.
 *
 * @param first the id of an actor
 * @param second the id that sorts after it, or the same; null where the other side is not known
 */
record Pair(String first, @Nullable String second) implements Comparable<Pair> {

    /** The pair of an agent and a patient, at least one of them known. */
    static Pair of(@Nullable String agent, @Nullable String patient) {
        if (agent == null || patient == null) {
            String only = agent == null ? patient : agent;
            if (only == null) {
                throw new IllegalArgumentException("A pair needs at least one known actor");
            }
            return new Pair(only, null);
        }
        return agent.compareTo(patient) <= 0 ? new Pair(agent, patient) : new Pair(patient, agent);
    }

    /** Everybody in some pairs, by id. */
    static List<String> actors(Collection<Pair> pairs) {
        return pairs.stream()
                .flatMap(pair -> Stream.of(pair.first, pair.second))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** The pair with this key. */
    static Pair parse(String key) {
        String[] ids = key.split("\\|", -1);
        return new Pair(ids[0], ids[1].isEmpty() ? null : ids[1]);
    }

    /** A stable key; no actor id has a bar in it. */
    String key() {
        return first + "|" + (second == null ? "" : second);
    }

    @Override
    public int compareTo(Pair other) {
        return key().compareTo(other.key());
    }
}
