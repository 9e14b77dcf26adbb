package org.policygraph.actor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that acts.
 *
 * @param id its stable key
 * @param name as an analyst writes it
 * @param kind what it is
 * @param aliases other names, sorted
 * @param facts what is known about it from the gazetteer
 */
public record Actor(Id id, String name, ActorKind kind, Set<String> aliases, Facts facts) {

    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An actor needs a name");
        }
        aliases = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(aliases));
    }

    /** An actor of which nothing is known but its name. */
    public static Actor named(String name, ActorKind kind) {
        return new Actor(Id.of(name, kind), name, kind, Set.of(), Facts.NONE);
    }

    /**
     * What is known about an actor; null where it is not.
     *
     * @param country the id of the country it belongs to
     * @param sector what it does, such as {@code semiconductors}
     * @param wikidata its Wikidata item, such as {@code Q30}
     */
    public record Facts(
            @Nullable String country,
            @Nullable String sector,
            @Nullable String wikidata) {
        public static final Facts NONE = new Facts(null, null, null);
    }

    /**
     * A stable key that a person can read, such as {@code us-department-of-commerce}.
     *
     * @param value lower-case letters, digits and single hyphens; at most 200 characters
     */
    public record Id(String value) implements Comparable<Id> {

        private static final int LONGEST = 200;

        public Id {
            if (value.isEmpty()
                    || value.length() > LONGEST
                    || !value.matches("[\\p{Ll}\\p{Lo}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{N}]+)*")) {
                throw new IllegalArgumentException(
                        "'" + value + "' is not an actor id; it has lower-case letters, digits and hyphens");
            }
        }

        /** The id of an actor that no list names; a group's never equals that of a single actor. */
        public static Id of(String name, ActorKind kind) {
            String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
            String slug = plain.replaceAll("\\p{M}+", "")
                    .replaceAll("[^\\p{Ll}\\p{Lo}\\p{N}]+", "-")
                    .replaceAll("^-|-$", "");
            String base = slug.isEmpty()
                    ? "unnamed"
                    : slug.substring(0, Math.min(slug.length(), LONGEST - 6)).replaceAll("-$", "");
            return new Id(kind == ActorKind.GROUP ? "group-" + base : base);
        }

        @Override
        public int compareTo(Id other) {
            return value.compareTo(other.value);
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
