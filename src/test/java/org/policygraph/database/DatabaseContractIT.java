package org.policygraph.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What every database must do for us, embedded or not. */
@Neo4jTest(classes = DatabaseContractIT.Nothing.class)
class DatabaseContractIT {

    @EnableAutoConfiguration
    static class Nothing {}

    @Autowired
    Transactions transactions;

    @Autowired
    NamedQueries queries;

    @Autowired
    Neo4jClient neo4j;

    @BeforeEach
    void wipe() {
        transactions.write(statements -> statements.run("database/wipe", Map.of()));
    }

    @Test
    void theSchemaIsThereBeforeAnyoneAsks() {
        assertThat(ids("database/migrations", Map.of())).contains("001");
        assertThat(neo4j.query(queries.text("database/rules"))
                        .fetchAs(Long.class)
                        .one()
                        .orElseThrow())
                .isGreaterThanOrEqualTo(9 + 16 + 8);
    }

    @Test
    void whatOneTransactionWritesTheNextOneReads() {
        add("huawei", "Huawei");

        assertThat(ids("database/actor-ids", Map.of())).containsExactly("huawei");
    }

    @Test
    void anIdIsTakenOnlyOnce() {
        add("huawei", "Huawei");

        assertThatThrownBy(() -> add("huawei", "Huawei Technologies")).isInstanceOf(ClientException.class);
    }

    @Test
    void theKeyOfAMapEdgeIsTakenOnlyOnce() {
        add("united-states", "United States");
        add("huawei", "Huawei");
        sanction("huawei");

        assertThatThrownBy(() -> sanction("huawei")).isInstanceOf(ClientException.class);
    }

    @Test
    void actorsAreFoundByAWordOfTheirNameOrAlias() {
        add("huawei", "Huawei Technologies", "Hua Wei");
        add("google", "Google");

        assertThat(ids("database/named", Map.of("word", "technologies"))).containsExactly("huawei");
        assertThat(ids("database/named", Map.of("word", "wei"))).containsExactly("huawei");
    }

    @Test
    void workThatFailsWritesNothing() {
        assertThatThrownBy(() -> transactions.write(statements -> {
                    statements.run("database/add-actor", actor("google", "Google"));
                    throw new IllegalStateException("after the first statement");
                }))
                .hasMessage("after the first statement");

        assertThat(ids("database/actor-ids", Map.of())).isEmpty();
    }

    private List<String> ids(String query, Map<String, Object> parameters) {
        return neo4j.query(queries.text(query)).bindAll(parameters).fetchAs(String.class).all().stream()
                .toList();
    }

    private void add(String id, String name, String... aliases) {
        transactions.write(statements -> statements.run("database/add-actor", actor(id, name, aliases)));
    }

    private void sanction(String whom) {
        transactions.write(statements ->
                statements.run("database/add-sanction", Map.of("from", "united-states", "to", whom, "key", "one key")));
    }

    private static Map<String, Object> actor(String id, String name, String... aliases) {
        return Map.of("id", id, "name", name, "aliases", List.of(aliases));
    }
}
