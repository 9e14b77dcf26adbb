package org.policygraph.story;

/** A question about actions that cannot be answered; the message says in one line why, and what could be asked. */
public abstract sealed class StoryProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private StoryProblem(String message) {
        super(message);
    }

    /** No action has this id. */
    public static final class UnknownAction extends StoryProblem {
        private static final long serialVersionUID = 1L;

        UnknownAction(String id) {
            super("no action has the id '" + id
                    + "'; timelines give the ids of actions, and an id changes with the date,"
                    + " the sides and the thing that the action is about");
        }
    }

    /** A value outside its limits. */
    public static final class BadValue extends StoryProblem {
        private static final long serialVersionUID = 1L;

        BadValue(String parameter, Object value, String legal) {
            super(parameter + " is '" + value + "'; " + legal);
        }
    }
}
