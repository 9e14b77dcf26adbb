package org.policygraph.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.policygraph.action.Verb;
import org.policygraph.database.Neo4jTest;
import org.policygraph.database.Transactions;
import org.policygraph.path.ConnectionQuestion.Ends;
import org.springframework.beans.factory.annotation.Autowired;

/** What the procedures about connections yield, and that the call in an answer gives the same when pasted. */
@Neo4jTest
class ConnectionProceduresIT {

    @Autowired
    Connections connections;

    @Autowired
    ProcedureConnections procedure;

    @Autowired
    Transactions transactions;

    @Autowired
    Driver driver;

    @BeforeAll
    static void write(@Autowired Transactions transactions) {
        TestMap.write(transactions);
    }

    @BeforeEach
    void onlyWhereTheProceduresAre() {
        assumeTrue(procedure.isThere(), "this database has no plug-in of ours");
    }

    @Test
    void shortestPathsAreDrawnWithTheirCount() {
        Record row = run("CALL policygraph.shortestPaths('Google', 'smic')").getFirst();

        assertThat(row.get("nodes").asList(node -> node.get("id").asString()))
                .containsExactly(TestMap.GOOGLE, TestMap.HUAWEI, TestMap.DEFENSE, TestMap.SMIC);
        assertThat(row.get("relationships").size()).isEqualTo(3);
        assertThat(row.get("count").asLong()).isEqualTo(1);
        assertThat(row.get("steps").get(0).get("actions").size()).isEqualTo(1);
        assertThat(row.get("steps").get(0).get("evidence").get(0).get("outlet").asString())
                .isEqualTo("Reuters");
    }

    @Test
    void aTreeIsOneRowWithWhatItCouldNotConnect() {
        Record row = run("CALL policygraph.connectingSubgraph(['google', 'smic', 'zte', 'hermit'])")
                .getFirst();

        assertThat(row.get("exact").asBoolean()).isTrue();
        assertThat(row.get("apart").asList()).containsExactly(TestMap.HERMIT);
        assertThat(row.get("relationships").size()).isEqualTo(row.get("nodes").size() - 1);
    }

    @Test
    void anOptionThatMeansNothingIsNamed() {
        assertThatThrownBy(() -> run("CALL policygraph.links('google', 'huawei', {maxHops: 2})"))
                .hasMessageContaining("'maxHops'; legal are asOf, k,");
        assertThatThrownBy(() -> run("CALL policygraph.pathsBetweenSets(['google'], [])"))
                .hasMessageContaining("to is '0 actors'; name 1 to 20");
        assertThatThrownBy(() -> run("CALL policygraph.commonNeighbours('google', 'nobody')"))
                .hasMessageContaining("'nobody'");
        assertThatThrownBy(() -> run("CALL policygraph.links('google', 'Google')"))
                .hasMessageContaining("are the same actor");
    }

    @Test
    void theCallInAnAnswerCanBePasted() {
        for (ConnectionQuestion asked : List.of(
                ask(Topic.SHORTEST_PATHS, Ends.of("google", "smic"), Map.of("since", "2018-01", "direction", "any")),
                ask(Topic.COMMON_NEIGHBOURS, Ends.of("google", "zte"), Map.of("verbs", List.of(Verb.RETREATED_FROM))),
                ask(Topic.LINKS, Ends.of("google", "huawei"), Map.of("status", List.of("DONE"))),
                ask(Topic.PATHS_BETWEEN_SETS, new Ends(List.of("google"), List.of("smic", "zte")), Map.of("k", 2)),
                ask(
                        Topic.CONNECTING_SUBGRAPH,
                        new Ends(List.of("google", "smic", "zte"), List.of()),
                        Map.of("hubLimit", 50)))) {
            String call = String.valueOf(connections.find(asked).searched().cypher());

            assertThat(run(call)).as(call).hasSize(expected(connections.find(asked)));
        }
    }

    @Test
    void whatACommitAddsIsSeenByTheNextQuestion() {
        ConnectionQuestion asked = ask(Topic.LINKS, Ends.of("asml", "zte"), Map.of());
        assertThat(connections.links(asked).links()).isEmpty();

        TestMap.write(transactions, List.of(), List.of(Fact.done("asml", Verb.AIDED, "zte", "2021")));
        assertThat(connections.links(asked).links()).hasSize(1);

        run("MATCH (:Actor {id: 'asml'})-[edge:AIDED]->(:Actor {id: 'zte'}) DELETE edge");
        assertThat(connections.links(asked).links()).isEmpty();
    }

    private static ConnectionQuestion ask(Topic topic, Ends ends, Map<String, Object> options) {
        return ConnectionQuestion.of(topic, ends, options);
    }

    private static int expected(ConnectionAnswer answer) {
        return switch (answer) {
            case ConnectionAnswer.ShortestPaths paths -> paths.paths().size();
            case ConnectionAnswer.CommonNeighbours neighbours ->
                neighbours.neighbours().size();
            case ConnectionAnswer.Links links -> links.links().size();
            case ConnectionAnswer.PathsBetweenSets paths -> paths.paths().size();
            case ConnectionAnswer.ConnectingSubgraph tree -> 1;
        };
    }

    private List<Record> run(String cypher) {
        try (Session session = driver.session()) {
            return session.run(cypher).list();
        }
    }
}
