package org.policygraph.ingest;

import java.nio.file.Path;
import java.util.List;

/** Something handed in that holds no article; the message says in one line why, and what would be right. */
public abstract sealed class UnusableInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UnusableInput(String message) {
        super(message);
    }

    /** A file or folder that is not there, or that may not be read. */
    public static final class CannotOpen extends UnusableInput {
        private static final long serialVersionUID = 1L;

        private CannotOpen(String reason) {
            super(reason);
        }

        static CannotOpen missing() {
            return new CannotOpen("there is no such file or folder");
        }

        static CannotOpen emptyFolder() {
            return new CannotOpen("the folder holds no files; put articles in it as plain text");
        }

        static CannotOpen unreadable(Path path, Exception cause) {
            return new CannotOpen("the file cannot be read (" + cause.getClass().getSimpleName()
                    + "); check who may read " + path.getFileName());
        }
    }

    /** A line of a header that says nothing known, or says it wrongly. */
    public static final class BadHeader extends UnusableInput {
        private static final long serialVersionUID = 1L;

        BadHeader(String line, List<String> known) {
            super("'" + line + "' is not a header line; write one of " + String.join(": ", known) + ": and a value");
        }
    }

    /** A value that stands for nothing. */
    public static final class BadValue extends UnusableInput {
        private static final long serialVersionUID = 1L;

        BadValue(IllegalArgumentException cause) {
            super(String.valueOf(cause.getMessage()));
        }
    }

    /** JSON that is broken, or that is no article. */
    public static final class BadJson extends UnusableInput {
        private static final long serialVersionUID = 1L;

        BadJson(String reason) {
            super(reason + "; an article is {\"text\": \"…\", \"date\": \"2019-06-29\", \"source\": \"…\"}");
        }
    }

    /** JSON that is not what {@code extract} prints. */
    public static final class BadExtraction extends UnusableInput {
        private static final long serialVersionUID = 1L;

        BadExtraction(String reason) {
            super(reason + "; give lines as this version's `extract` prints them");
        }
    }

    /** A file of a kind that is not read here. */
    public static final class OtherKind extends UnusableInput {
        private static final long serialVersionUID = 1L;

        OtherKind(String found) {
            super(
                    "the file is " + found
                            + "; articles are plain text, or JSON objects on a line each; if it is that, say --kind text or --kind jsonl");
        }
    }
}
