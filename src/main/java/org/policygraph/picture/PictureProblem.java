package org.policygraph.picture;

/** Why a picture cannot be made; the message says in one line what would help. */
public abstract sealed class PictureProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private PictureProblem(String message) {
        super(message);
    }

    private PictureProblem(String message, Throwable cause) {
        super(message, cause);
    }

    /** No picture is called that. */
    public static final class UnknownFormat extends PictureProblem {
        private static final long serialVersionUID = 1L;

        UnknownFormat(String name) {
            super("'" + name + "' names no kind of picture; its name ends in .svg or .png");
        }
    }

    /** There is no such path to draw. */
    public static final class NothingToDraw extends PictureProblem {
        private static final long serialVersionUID = 1L;

        NothingToDraw(int paths) {
            super(
                    paths == 0
                            ? "there is no path to draw; ask with fewer filters"
                            : "path runs from 1 to " + paths + ", the number of paths that were found");
        }
    }

    /** The machine has no fonts that Java could draw with. */
    public static final class NoFonts extends PictureProblem {
        private static final long serialVersionUID = 1L;

        NoFonts(Throwable cause) {
            super(
                    "this machine has no fonts to draw a PNG with; install some (on Debian: fontconfig fonts-dejavu-core)"
                            + " or take SVG, which needs none",
                    cause);
        }
    }
}
