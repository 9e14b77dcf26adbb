package org.policygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policygraph.database.Neo4jTest;
import org.policygraph.database.Transactions;
import org.policygraph.path.TestMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@Neo4jTest
class PathsCommandIT {

    private static final String URI = "policy-graph.server.uri";
    private static final String PASSWORD = "policy-graph.server.password";

    private final Shell shell = new Shell();

    @BeforeEach
    void connect(@Autowired Environment environment) {
        System.setProperty(URI, environment.getRequiredProperty(URI));
        System.setProperty(PASSWORD, environment.getRequiredProperty(PASSWORD));
    }

    @AfterEach
    void forget() {
        System.clearProperty(URI);
        System.clearProperty(PASSWORD);
    }

    @Test
    void noPathIsAnAnswerAndAnUnknownActorIsNone(@Autowired Transactions transactions) {
        TestMap.write(transactions);

        assertThat(shell.run("paths", "google", "hermit")).isZero();
        assertThat(shell.out()).contains("No path from google to hermit within 4 steps.");
        assertThat(shell.run("paths", "Huawey", "google")).isEqualTo(2);
        assertThat(shell.err()).hasLineCount(1).contains("no actor is called 'Huawey'; near names: Huawei (huawei)");
    }
}
