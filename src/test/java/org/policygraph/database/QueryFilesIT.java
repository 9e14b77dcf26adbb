package org.policygraph.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
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

    /** What the graph holds beside what the migrations name; a word of a query that is neither is misspelt. */
    private static final Map<String, List<String>> VOCABULARY = Map.of(
            "db.createLabel",
            words("Country"),
            "db.createRelationshipType",
            words("""
                    ABOUT AGENT ATTRIBUTED_TO CITES COPY_OF DID DIFFERS_FROM HAS IN IS MENTIONS OVER PATIENT PUBLISHED_BY
                    QUOTES REVERSES TO TURNS_FROM"""),
            "db.createProperty",
            words("""
                    actionBeliefs actionIds actions aliases as at basis because belief blocks by cluster code confidence
                    contested contexts country credit date dateStart days edgeBeliefs edges end event first form index judgement key
                    kind label last merged mode name on one other over precision publishedPrecision ratedAt reason recordedAt
                    region reliability retractedAt role scheme score sentences sources stance status text title
                    trigger url verdict via voice"""));

    // the test passes no parameters
    private static final Set<String> OF_THIS_TEST = Set.of("01N60");

    @EnableAutoConfiguration
    static class Nothing {}

    @Autowired
    Driver driver;

    @BeforeEach
    void theDatabaseKnowsTheVocabulary() {
        try (Session session = driver.session()) {
            VOCABULARY.forEach((procedure, names) ->
                    names.forEach(name -> session.run("CALL " + procedure + "($name)", Map.of("name", name))
                            .consume()));
        }
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

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
