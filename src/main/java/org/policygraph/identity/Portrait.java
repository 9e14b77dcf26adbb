package org.policygraph.identity;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.policygraph.actor.ActorKind;
import org.policygraph.document.PartialDate;

/**
 * What is known of an actor, as far as it helps to tell it from others.
 *
 * @param id by which it is called here
 * @param kind what it is
 * @param names under which it is known, at least one
 * @param traits what else is known
 */
public record Portrait(String id, ActorKind kind, Set<String> names, Traits traits) {

    public Portrait {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("'" + id + "' needs at least one name");
        }
        names = sorted(names);
    }

    /** Somebody of whom only the name is known. */
    public static Portrait of(String id, ActorKind kind, String... names) {
        return new Portrait(id, kind, new TreeSet<>(List.of(names)), Traits.NONE);
    }

    boolean isPerson() {
        return kind == ActorKind.PERSON;
    }

    private static SortedSet<String> sorted(Collection<String> all) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(all));
    }

    /**
     * What is known beside name and kind; empty where nothing is.
     *
     * @param countries ids or codes of the countries it belongs to
     * @param births days of birth, as far as known
     * @param identifiers each as {@code scheme:value}; no two actors have one in common
     * @param posts roles it holds, or organisations in which it does
     * @param companions ids of the actors it is told of with
     * @param contacts addresses, telephone numbers, pages; several may share one
     */
    public record Traits(
            Set<String> countries,
            Set<PartialDate> births,
            Set<String> identifiers,
            Set<String> posts,
            Set<String> companions,
            Set<String> contacts) {

        /** Nothing known. */
        public static final Traits NONE = new Traits(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

        public Traits {
            countries = sorted(countries);
            births = Collections.unmodifiableSortedSet(new TreeSet<>(births));
            identifiers = sorted(identifiers);
            posts = sorted(posts);
            companions = sorted(companions);
            contacts = sorted(contacts);
        }
    }
}
