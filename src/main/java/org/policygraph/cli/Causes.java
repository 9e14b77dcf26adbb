package org.policygraph.cli;

import org.policygraph.database.DatabaseProblem;
import org.policygraph.notebook.NotebookProblem;
import org.policygraph.path.PathProblem;
import org.policygraph.picture.PictureProblem;
import org.policygraph.profile.ProfileProblem;
import org.policygraph.story.StoryProblem;
import org.springframework.boot.web.server.PortInUseException;

/** Tells from a failure, wrapped as frameworks do, what a person has to do about it. */
final class Causes {

    private Causes() {}

    static String inOneLine(Throwable failure) {
        Throwable cause = failure;
        while (cause != null) {
            switch (cause) {
                case BadArgument bad -> {
                    return message(bad);
                }
                case DatabaseProblem problem -> {
                    return message(problem);
                }
                case ProfileProblem problem -> {
                    return message(problem);
                }
                case StoryProblem problem -> {
                    return message(problem);
                }
                case PictureProblem problem -> {
                    return message(problem);
                }
                case NotebookProblem problem -> {
                    return message(problem);
                }
                case PathProblem problem -> {
                    return message(problem);
                }
                case PortInUseException taken -> {
                    return "port " + taken.getPort()
                            + " is in use; stop what holds it, or give another one with --port";
                }
                default -> cause = cause.getCause();
            }
        }
        return message(root(failure)) + "; --debug shows where";
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static String message(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
