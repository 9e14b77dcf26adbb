package org.policygraph.cli;

/** What a command tells the shell; promised to callers. */
final class ExitCodes {

    static final int DONE = 0;

    /** Done, but some inputs were refused; each is listed. */
    static final int SOME_REFUSED = 1;

    /** Not run: bad arguments, or no database. */
    static final int COULD_NOT_RUN = 2;

    private ExitCodes() {}
}
