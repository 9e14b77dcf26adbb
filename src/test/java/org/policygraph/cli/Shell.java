package org.policygraph.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.policygraph.PolicyGraph;

/** Runs commands as a shell would, and keeps what they say. */
final class Shell {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    int run(String... arguments) {
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
        return Commands.run(new Application(PolicyGraph.class), console, arguments);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
