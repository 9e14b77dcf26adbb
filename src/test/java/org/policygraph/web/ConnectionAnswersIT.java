package org.policygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.database.Neo4jTest;
import org.policygraph.database.Transactions;
import org.policygraph.path.TestMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.json.AbstractJsonContentAssert;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The forms of answers about connections, and of errors, over HTTP. */
// planning a query takes long while the rest of a build runs beside
@Neo4jTest
@AutoConfigureMockMvc
class ConnectionAnswersIT {

    @Autowired
    MockMvcTester http;

    @BeforeAll
    static void write(@Autowired Transactions transactions) {
        TestMap.write(transactions);
    }

    @Test
    void shortestPathsAreCountedAndTold() {
        AbstractJsonContentAssert<?> json = json("/api/v1/paths/shortest?from=Google&to=Pentagon&since=2019-05");

        json.extractingPath("$.question")
                .asMap()
                .containsEntry("from", "google")
                .containsEntry("to", "us-department-of-defense")
                .containsOnlyKeys("from", "to", "k", "maxHops", "since");
        json.extractingPath("$.length").isEqualTo(2);
        json.extractingPath("$.count").isEqualTo(1);
        json.extractingPath("$.paths[0].sentence")
                .isEqualTo("Google retreated from Huawei, which the US Department of Defense accused");
        json.extractingPath("$.paths[0].steps[1].evidence[0].outlet").isEqualTo("Reuters");
        json.extractingPath("$.searched.complete").isEqualTo(true);
    }

    @Test
    void noShortestPathHasNoLength() {
        AbstractJsonContentAssert<?> json = json("/api/v1/paths/shortest?from=google&to=hermit");

        json.extractingPath("$.length").isNull();
        json.extractingPath("$.count").isEqualTo(0);
        json.extractingPath("$.paths").asArray().isEmpty();
    }

    @Test
    void commonNeighboursComeWithTheEdgesToBoth() {
        AbstractJsonContentAssert<?> json = json("/api/v1/common-neighbours?of=google&and=Pentagon");

        json.extractingPath("$.question.and").isEqualTo("us-department-of-defense");
        json.extractingPath("$.count").isEqualTo(1);
        json.extractingPath("$.neighbours[0].actor.id").isEqualTo("huawei");
        json.extractingPath("$.neighbours[0].first[0].verb").isEqualTo("RETREATED_FROM");
        json.extractingPath("$.neighbours[0].second[0].direction").isEqualTo("BACKWARD");
        json.extractingPath("$.filtered.hubs[0].id").isEqualTo("united-states");
    }

    @Test
    void linksAreToldWithEachActionAndClaim() {
        AbstractJsonContentAssert<?> json = json("/api/v1/links?from=google&to=huawei");

        json.extractingPath("$.from.name").isEqualTo("Google");
        json.extractingPath("$.links[0].sentence").isEqualTo("Google retreated from Huawei");
        json.extractingPath("$.links[0].count").isEqualTo(1);
        json.extractingPath("$.links[0].actions[0].claims[*].evidence.outlet")
                .asArray()
                .containsExactly("Reuters", "CNET");
        json.extractingPath("$.links[0].actions[0].claims[0].evidence.holder").isEqualTo("Google");
        json.extractingPath("$.links[0].actions[0].belief.support").asNumber().isEqualTo(0.9);
        json.extractingPath("$.links[0].actions[0].belief.denial").asNumber().isEqualTo(0.0);
        json.extractingPath("$.links[0].actions[0].belief.sources").isEqualTo(2);
    }

    @Test
    void whatIsToldAsUntrueIsPartOfWhyTwoAreLinked() {
        json("/api/v1/links?from=google&to=Pentagon")
                .extractingPath("$.links[*].step.status")
                .asArray()
                .containsExactly("NEGATED");
        json("/api/v1/links?from=google&to=Pentagon&status=done")
                .extractingPath("$.links")
                .asArray()
                .isEmpty();
    }

    @Test
    void pathsBetweenSetsAreOneList() {
        AbstractJsonContentAssert<?> json =
                json("/api/v1/paths/between-sets?from=google&from=ASML&to=Pentagon&to=Donald Trump&maxHops=2");

        json.extractingPath("$.question.from").asArray().containsExactly("google", "asml");
        json.extractingPath("$.pairs").isEqualTo(4);
        json.extractingPath("$.connectedPairs").isEqualTo(2);
        json.extractingPath("$.paths[*].actors[0].id").asArray().containsExactlyInAnyOrder("google", "asml");
    }

    @Test
    void aConnectingSubgraphIsATree() {
        AbstractJsonContentAssert<?> json =
                json("/api/v1/connecting-subgraph?actor=google&actor=smic&actor=Commerce Department&actor=hermit");

        json.extractingPath("$.question.actors").asArray().hasSize(4);
        json.extractingPath("$.method").isEqualTo("EXACT");
        json.extractingPath("$.actors[*].actor.id")
                .asArray()
                .containsExactlyInAnyOrder(
                        "google", "huawei", "us-department-of-commerce", "us-department-of-defense", "smic");
        json.extractingPath("$.actors[?(@.asked == false)].actor.id")
                .asArray()
                .containsExactlyInAnyOrder("huawei", "us-department-of-defense");
        json.extractingPath("$.steps").asArray().hasSize(4);
        json.extractingPath("$.apart[0].id").isEqualTo("hermit");
        json.extractingPath("$.sentence").asString().startsWith("Google retreated from Huawei");
        json.extractingPath("$.steps[0].evidence[0].quote").asString().isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            paths/shortest?from=google | to is '0 actors'; name one
            paths/shortest?from=google&from=zte&to=smic | from is '2 actors'; name one
            paths/shortest?from=google&to=zte&maxHops=9 | maxHops is '9'; it runs from 1 to 8
            paths/shortest?from=google&to=zte&mustAvoid=Alphabet | mustAvoid is 'google'; every answer has that end
            paths/between-sets?from=google&to=zte&to=Alphabet | to is 'google'; from has it as well; leave it out of one
            paths/between-sets?from=google&to=zte&k=101 | k is '101'; it runs from 1 to 100
            common-neighbours?of=google&and=zte&kinds=ROBOT | kinds is 'ROBOT'; 'ROBOT' is none of [PERSON,
            common-neighbours?of=&and=zte | of is ''; give the id or name of an actor
            connecting-subgraph?actor=google&actor=zte | actor is '2 actors'; name 3 to 10 different ones
            connecting-subgraph?actor=google&actor=zte&actor=Alphabet | these are only 2 actors under several names
            """)
    void aBadValueIsNamedWithWhatWouldBeLegal(String uri, String detail) {
        problem("/api/v1/" + uri, HttpStatus.BAD_REQUEST, "bad-value")
                .extractingPath("$.detail")
                .asString()
                .contains(detail);
    }

    @Test
    void otherErrorsAreThoseOfPaths() {
        problem("/api/v1/links?from=google&to=Alphabet", HttpStatus.BAD_REQUEST, "same-actor");
        problem("/api/v1/common-neighbours?of=Huawey&and=zte", HttpStatus.NOT_FOUND, "unknown-actor")
                .extractingPath("$.near[0].id")
                .isEqualTo("huawei");
        problem("/api/v1/connecting-subgraph?actor=a&direction=FORWARD", HttpStatus.BAD_REQUEST, "unknown-parameter")
                .extractingPath("$.detail")
                .asString()
                .startsWith("there is no parameter 'direction' here; legal are actor, asOf,");
    }

    @Test
    void aNameMayHaveACommaInIt() {
        problem("/api/v1/paths/between-sets?from=Acme, Inc.&to=zte", HttpStatus.NOT_FOUND, "unknown-actor")
                .extractingPath("$.detail")
                .asString()
                .startsWith("no actor is called 'Acme, Inc.'");
    }

    @Test
    void theOpenApiDocumentKnowsTheParameters() {
        AbstractJsonContentAssert<?> json = json("/v3/api-docs");

        json.extractingPath("$.paths['/api/v1/paths/between-sets'].get.parameters[?(@.name == 'from')].schema.type")
                .asArray()
                .containsExactly("array");
        json.extractingPath("$.paths['/api/v1/links'].get.parameters[*].name")
                .asArray()
                .containsExactlyInAnyOrder(
                        "from",
                        "to",
                        "k",
                        "verbs",
                        "notVerbs",
                        "since",
                        "until",
                        "asOf",
                        "status",
                        "minBelief",
                        "minSources");
        json.extractingPath("$.components.schemas.ConnectingSubgraph.properties")
                .asMap()
                .containsKeys("steps", "cost");
    }

    private AbstractJsonContentAssert<?> json(String uri) {
        MvcTestResult result = http.get().uri(uri).exchange();
        assertThat(result).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        return assertThat(result).bodyJson();
    }

    private AbstractJsonContentAssert<?> problem(String uri, HttpStatus status, String type) {
        MvcTestResult result = http.get().uri(uri).exchange();
        assertThat(result).hasStatus(status).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        AbstractJsonContentAssert<?> json = assertThat(result).bodyJson();
        json.extractingPath("$.type").isEqualTo("/problems/" + type);
        return json;
    }
}
