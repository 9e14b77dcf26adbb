package org.policygraph.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every query file says what it answers, and Neo4j compiles it without a complaint. */
@Neo4jTest(classes = QueryFilesIT.Nothing.class)
class QueryFilesIT {

    /** Queries that only the system database takes. */
    private static final Set<String> ADMINISTRATION = Set.of("database/set-password");

    /** Complaints that are meant, by the query that causes them. */
    private static final Map<String, Set<String>> ACCEPTED = Map.of();

    // the test passes no parameters (01N60), to a database that knows no label, type or property yet
    private static final Set<String> OF_THIS_TEST = Set.of("01N50", "01N51", "01N52", "01N60");

    @EnableAutoConfiguration
    static class Nothing {}

    @Autowired
    Driver driver;

    static Stream<String> queries() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/queries/**/*.*"))
                .map(file -> path(file.toString()))
                .sorted();
    }

    private static String path(String resource) {
        return resource.replaceFirst(".*cypher/queries/", "").replaceFirst("\\.cypher\\]?$", "");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void aQueryFileCompilesWithoutAComplaint(String name) {
        String text = new NamedQueries().text(name);

        assertThat(text).startsWith("// ");
        SessionConfig where =
                ADMINISTRATION.contains(name) ? SessionConfig.forDatabase("system") : SessionConfig.defaultConfig();
        try (Session session = driver.session(where)) {
            assertThat(session.run("EXPLAIN " + text).consume().gqlStatusObjects())
                    .filteredOn(status -> !status.gqlStatus().startsWith("00"))
                    .filteredOn(status -> !status.gqlStatus().startsWith("02"))
                    .filteredOn(status -> !OF_THIS_TEST.contains(status.gqlStatus()))
                    .filteredOn(status -> !ACCEPTED.getOrDefault(name, Set.of()).contains(status.gqlStatus()))
                    .extracting(status -> status.gqlStatus() + " " + status.statusDescription())
                    .isEmpty();
        }
    }
}
