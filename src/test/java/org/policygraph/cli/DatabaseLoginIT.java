package org.policygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.policygraph.database.DatabaseAddress;
import org.policygraph.database.Neo4jTest;
import org.springframework.beans.factory.annotation.Autowired;

@Neo4jTest
class DatabaseLoginIT {

    private static final String URI = "policy-graph.server.uri";
    private static final String PASSWORD = "policy-graph.server.password";

    private final Shell shell = new Shell();

    @Autowired
    private DatabaseAddress database;

    @AfterEach
    void forget() {
        System.clearProperty(URI);
        System.clearProperty(PASSWORD);
    }

    @Test
    void aWrongPasswordIsToldInOneLine() {
        System.setProperty(URI, database.bolt().toString());
        System.setProperty(PASSWORD, "not-the-password");

        assertThat(shell.run("actor", "huawei")).isEqualTo(2);

        assertThat(shell.err()).hasLineCount(1).contains("refuses user 'neo4j'", "NEO4J_PASSWORD");
    }
}
