package org.policygraph.profile;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** A question about actors that cannot be answered; the message says in one line why, and what could be asked. */
public abstract sealed class ProfileProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ProfileProblem(String message) {
        super(message);
    }

    private ProfileProblem(String message, Throwable cause) {
        super(message, cause);
    }

    private static String list(List<NamedActor> actors) {
        return actors.stream()
                .map(actor -> actor.name() + " (" + actor.id() + ")")
                .collect(Collectors.joining(", "));
    }

    /** No actor has this id, name or alias. */
    public static final class UnknownActor extends ProfileProblem {
        private static final long serialVersionUID = 1L;

        private final transient List<NamedActor> near;

        UnknownActor(String asked, List<NamedActor> near) {
            super("no actor is called '" + asked + "'; "
                    + (near.isEmpty() ? "search with /api/v1/actors?q=" : "near names: " + list(near)));
            this.near = List.copyOf(near);
        }

        /** Up to five actors with a name like the one asked for, the nearest first. */
        public List<NamedActor> near() {
            return near;
        }
    }

    /** Several actors have this name or alias. */
    public static final class AmbiguousActor extends ProfileProblem {
        private static final long serialVersionUID = 1L;

        private final transient List<NamedActor> candidates;

        AmbiguousActor(String asked, List<NamedActor> candidates) {
            super("'" + asked + "' names several actors; ask for one by its id: " + list(candidates));
            this.candidates = List.copyOf(candidates);
        }

        public List<NamedActor> candidates() {
            return candidates;
        }
    }

    /** A value outside its limits. */
    public static final class BadValue extends ProfileProblem {
        private static final long serialVersionUID = 1L;

        BadValue(String parameter, Object value, String legal) {
            super(parameter + " is '" + value + "'; " + legal);
        }
    }

    /** It takes longer than it may. */
    public static final class TooSlow extends ProfileProblem {
        private static final long serialVersionUID = 1L;

        TooSlow(Duration limit, Throwable cause) {
            super(
                    "the answer takes more than " + limit.toSeconds()
                            + " s; ask for less: fewer hops, fewer verbs, a shorter time or a smaller limit",
                    cause);
        }
    }
}
