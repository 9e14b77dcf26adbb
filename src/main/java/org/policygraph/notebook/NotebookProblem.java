package org.policygraph.notebook;

import java.util.Collection;

/** Why a notebook cannot be read or run; the message says in one line where, and what would be legal. */
public abstract sealed class NotebookProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotebookProblem(String message) {
        super(message);
    }

    private NotebookProblem(String message, Throwable cause) {
        super(message, cause);
    }

    /** No notebook has this name. */
    public static NotebookProblem unknown(String name, Collection<Notebook> all) {
        return new Unknown(name, all.stream().map(Notebook::name).toList());
    }

    /** No notebook has this name. */
    public static final class Unknown extends NotebookProblem {
        private static final long serialVersionUID = 1L;

        Unknown(String name, Collection<String> names) {
            super("there is no notebook '" + name + "'; there are " + String.join(", ", names)
                    + ", or give the path of a Markdown file");
        }
    }

    /** The file is no notebook. */
    public static final class Unreadable extends NotebookProblem {
        private static final long serialVersionUID = 1L;

        Unreadable(String name, int line, String why) {
            super(name + ", line " + line + ": " + why);
        }

        Unreadable(String name, Throwable cause) {
            super("'" + name + "' cannot be read: " + cause.getMessage(), cause);
        }
    }

    /** A parameter that the notebook has not, or a value that it cannot have. */
    public static final class BadParameter extends NotebookProblem {
        private static final long serialVersionUID = 1L;

        BadParameter(String parameter, String value, String legal) {
            super("parameter " + parameter + " is '" + value + "'; " + legal);
        }
    }

    /** A query that the database refused or gave up. */
    public static final class Failed extends NotebookProblem {
        private static final long serialVersionUID = 1L;

        Failed(String name, int line, Throwable cause) {
            super(
                    name + ", line " + line + ": "
                            + String.valueOf(cause.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse(""),
                    cause);
        }
    }
}
