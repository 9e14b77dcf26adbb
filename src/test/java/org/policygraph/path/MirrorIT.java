package org.policygraph.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.policygraph.action.Verb;
import org.policygraph.actor.ActorKind;
import org.policygraph.database.Neo4jTest;
import org.policygraph.database.Transactions;
import org.policygraph.path.PathAnswer.Engine;
import org.springframework.beans.factory.annotation.Autowired;

/** What the procedures say of a map that changes. */
@Neo4jTest
class MirrorIT {

    private static final int MANY = 1_000;

    @Autowired
    PathFinder finder;

    @Autowired
    ProcedureSearch procedure;

    @Autowired
    Transactions transactions;

    @Autowired
    Driver driver;

    @BeforeEach
    void onlyWhereTheProceduresAre() {
        assumeTrue(procedure.isThere(), "this database has no plug-in of ours");
    }

    @Test
    void theDatabaseSearchesItsOwnMap() {
        write("plain", 2);

        assertThat(finder.find(PathQuestion.between("plain-0", "plain-1"))
                        .searched()
                        .engine())
                .isEqualTo(Engine.PROCEDURE);
    }

    @Test
    void cypherCallsTheProcedureByIdOrName() {
        write("called", 3);

        Record row = run("CALL policygraph.paths('called-0', 'Called 2', {maxHops: 2, status: ['DONE']})")
                .getFirst();

        assertThat(row.get("rank").asInt()).isEqualTo(1);
        assertThat(row.get("score").asDouble()).isBetween(0.0, 1.0);
        assertThat(row.get("nodes").asList(node -> node.get("id").asString()))
                .containsExactly("called-0", "called-1", "called-2");
        assertThat(row.get("relationships").size()).isEqualTo(2);
        assertThat(row.get("complete").asBoolean()).isTrue();
    }

    @Test
    void anOptionThatIsNotLegalIsNamed() {
        write("bad", 2);

        assertThatThrownBy(() -> run("CALL policygraph.paths('bad-0', 'bad-1', {k: 0})"))
                .hasMessageContaining("k is '0'; it runs from 1 to 100");
        assertThatThrownBy(() -> run("CALL policygraph.paths('bad-0', 'bad-1', {hops: 3})"))
                .hasMessageContaining("'hops'; legal are asOf, direction,");
        assertThatThrownBy(() -> run("CALL policygraph.paths('bad-0', 'nobody', {})"))
                .hasMessageContaining("'nobody'");
        assertThatThrownBy(() -> run("CALL policygraph.paths('bad-0', 'bad-0', {})"))
                .hasMessageContaining("are the same actor");
    }

    @Test
    void whatACommitAddsOrRemovesIsSeenByTheNextQuestion() {
        write("fresh", 3);
        assertThat(lengths("fresh-0", "fresh-2")).containsExactly(2);

        TestMap.write(transactions, List.of(), List.of(Fact.done("fresh-0", Verb.AIDED, "fresh-2", "2021")));
        assertThat(lengths("fresh-0", "fresh-2")).containsExactlyInAnyOrder(1, 2);

        run("MATCH (:Actor {id: 'fresh-0'})-[edge:AIDED]->(:Actor {id: 'fresh-2'}) DELETE edge");
        assertThat(lengths("fresh-0", "fresh-2")).containsExactly(2);

        run("MATCH (:Actor {id: 'fresh-0'})-[:DID]->(action:Action {status: 'DONE'}) SET action.status = 'NEGATED' "
                + "WITH action MATCH (action)<-[:ABOUT]-(claim:Claim) SET claim.status = 'NEGATED'");
        assertThat(lengths("fresh-0", "fresh-2")).isEmpty();
    }

    @Test
    void aRetractedClaimCountsNoMore() {
        write("retracted", 2);
        assertThat(lengths("retracted-0", "retracted-1")).containsExactly(1);

        run("MATCH (:Actor {id: 'retracted-0'})-[:DID]->(:Action)<-[:ABOUT]-(claim:Claim) "
                + "SET claim.retractedAt = datetime()");
        assertThat(lengths("retracted-0", "retracted-1")).isEmpty();
    }

    @Test
    void anActorThatIsGoneIsOnNoPath() {
        write("gone", 3);
        assertThat(lengths("gone-0", "gone-2")).containsExactly(2);

        run("MATCH (actor:Actor {id: 'gone-1'}) DETACH DELETE actor");
        assertThat(lengths("gone-0", "gone-2")).isEmpty();

        write("again", 3);
        assertThat(lengths("again-0", "again-2")).containsExactly(2);
        assertThat(lengths("gone-0", "gone-2")).isEmpty();
    }

    @Test
    void aThousandEdgesOfOneCommitAreSeenByTheNextQuestion() {
        write("many", MANY + 1);

        assertThat(lengths("many-" + (MANY - 2), "many-" + MANY)).containsExactly(2);
    }

    /** A chain of actors, each of whom supports the next one. */
    private void write(String name, int actors) {
        List<Map<String, Object>> all = new ArrayList<>();
        IntStream.range(0, actors)
                .forEach(i -> all.add(TestMap.actor(
                        name + "-" + i,
                        Character.toUpperCase(name.charAt(0)) + name.substring(1) + " " + i,
                        ActorKind.COMPANY)));
        TestMap.write(
                transactions,
                all,
                IntStream.range(0, actors - 1)
                        .mapToObj(i -> Fact.done(name + "-" + i, Verb.SUPPORTED, name + "-" + (i + 1), "2020"))
                        .toList());
    }

    private List<Integer> lengths(String from, String to) {
        return finder.find(PathQuestion.between(from, to)).paths().stream()
                .map(Path::length)
                .toList();
    }

    private List<Record> run(String cypher) {
        try (Session session = driver.session()) {
            return session.run(cypher).list();
        }
    }
}
