package org.policygraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the program. */
@SpringBootApplication
public class PolicyGraph {
    public static void main(String[] arguments) {
        SpringApplication.run(PolicyGraph.class, arguments);
    }
}
