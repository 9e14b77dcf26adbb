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

        SameActor(String from, String to, String id) {
            super("'" + from + "' and '" + to + "' are the same actor, " + id + "; a path joins two actors");
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
