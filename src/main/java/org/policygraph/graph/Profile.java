package org.policygraph.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.types.MapAccessor;
import org.policygraph.actor.Actor;
import org.policygraph.actor.ActorKind;

/**
 * What the articles, taken together, say an actor is that stands on no list.
 *
 * @param kind what most of its records say it is; of two kinds with as many the one that is declared first
 * @param name the name of most records; of two with as many the one that sorts first
 * @param aliases the other names, sorted
 */
record Profile(ActorKind kind, String name, List<String> aliases) {

    /** Whether more is known about an actor than articles say. */
    static boolean isListed(Actor actor) {
        return !actor.aliases().isEmpty() || !actor.facts().equals(Actor.Facts.NONE);
    }

    /** Of two descriptions of one actor the one that a list gives. */
    static Actor better(Actor one, Actor other) {
        return isListed(one) ? one : other;
    }

    /**
     * Counts votes; their order means nothing.
     *
     * @param votes at least one
     */
    static Profile of(Collection<Vote> votes) {
        SortedMap<ActorKind, Long> kinds = new TreeMap<>();
        SortedMap<String, Long> names = new TreeMap<>();
        SortedSet<String> aliases = new TreeSet<>();
        for (Vote vote : votes) {
            kinds.merge(vote.kind, vote.records, Long::sum);
            names.merge(vote.name, vote.records, Long::sum);
            aliases.add(vote.name);
            aliases.add(vote.alias);
        }
        String name = most(names);
        aliases.remove(name);
        return new Profile(most(kinds), name, List.copyOf(aliases));
    }

    private static <K extends Comparable<K>> K most(SortedMap<K, Long> counts) {
        Comparator<K> byCount = Comparator.comparing(key -> counts.getOrDefault(key, 0L));
        return counts.keySet().stream()
                .max(byCount.thenComparing(Comparator.reverseOrder()))
                .orElseThrow(() -> new IllegalArgumentException("Nobody speaks of this actor"));
    }

    /**
     * What some records say.
     *
     * @param kind what they say the actor is
     * @param name the name under which the actor was resolved
     * @param alias the fullest name that the articles themselves use
     * @param records how many say so
     */
    record Vote(ActorKind kind, String name, String alias, long records) {

        static Vote read(MapAccessor row) {
            return new Vote(
                    ActorKind.valueOf(row.get("kind").asString()),
                    row.get("name").asString(),
                    row.get("alias").asString(),
                    row.get("records").asLong());
        }
    }
}
