package org.policygraph;

import org.policygraph.cli.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: hands over to the command that its arguments name. */
@SpringBootApplication
public class PolicyGraph {
    public static void main(String[] arguments) {
        System.exit(Commands.run(PolicyGraph.class, arguments));
    }
}
