package org.policygraph.path;

/** A path question that cannot be answered; the message says in one line why, and what could be asked. */
public abstract sealed class PathProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private PathProblem(String message) {
        super(message);
    }

    /** Both ends are one actor. */
    public static final class SameActor extends PathProblem {
        private static final long serialVersionUID = 1L;

        public SameActor(String from, String to, String id) {
            super("'" + from + "' and '" + to + "' are the same actor, " + id + "; a path joins two actors");
        }
    }

    /** No actor of the map has this id or name, or several have this name. */
    public static final class UnknownActor extends PathProblem {
        private static final long serialVersionUID = 1L;

        private final String name;

        public UnknownActor(String name) {
            super("no single actor of the map has the id or exact name '" + name + "'");
            this.name = name;
        }

        /** What was asked for. */
        public String name() {
            return name;
        }
    }

    /** A value outside its limits. */
    public static final class BadValue extends PathProblem {
        private static final long serialVersionUID = 1L;

        BadValue(String parameter, Object value, String legal) {
            super(parameter + " is '" + value + "'; " + legal);
        }
    }
}
