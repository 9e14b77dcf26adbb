package org.policygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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

/** The forms of answers and errors over HTTP. */
// planning a query takes long while the rest of a build runs beside
@Neo4jTest
@AutoConfigureMockMvc
class AnswersIT {

    @Autowired
    MockMvcTester http;

    @BeforeAll
    static void write(@Autowired Transactions transactions) {
        TestMap.write(transactions);
    }

    @Test
    void aPathAnswerHasTheFormOfTheContract() {
        AbstractJsonContentAssert<?> json = json("/api/v1/paths?from=Google&to=Pentagon&k=1&since=2019-05");

        json.extractingPath("$.question.from").isEqualTo("google");
        json.extractingPath("$.question.to").isEqualTo("us-department-of-defense");
        json.extractingPath("$.question.k").isEqualTo(1);
        json.extractingPath("$.question.maxHops").isEqualTo(4);
        json.extractingPath("$.question.since").isEqualTo("2019-05");
        json.extractingPath("$.question").asMap().containsOnlyKeys("from", "to", "k", "maxHops", "since");
        json.extractingPath("$.paths[0].score").asNumber().isNotNull();
        json.extractingPath("$.paths[0].length").isEqualTo(2);
        json.extractingPath("$.paths[0].actors[0]")
                .asMap()
                .containsEntry("id", "google")
                .containsEntry("kind", "COMPANY");
        json.extractingPath("$.paths[0].steps[1].direction").isEqualTo("BACKWARD");
        json.extractingPath("$.paths[0].steps[0].first").isEqualTo("2019-05");
        json.extractingPath("$.paths[0].steps[1].evidence[0]")
                .asMap()
                .containsEntry("outlet", "Reuters")
                .containsEntry("published", "2020-06-25")
                .containsEntry("start", 10)
                .containsKeys("quote", "article", "holder", "url", "end");
        json.extractingPath("$.filtered.hubs").asArray().isEmpty();
        json.extractingPath("$.filtered.edges.status").isEqualTo(1);
        json.extractingPath("$.searched.complete").isEqualTo(true);
        json.extractingPath("$.cypher").asString().contains("{id: 'google'}");
    }

    @Test
    void noPathIsAnAnswerWithTheFiltersInForce() {
        AbstractJsonContentAssert<?> json =
                json("/api/v1/paths?from=google&to=hermit&minBelief=0.5&verbs=accused,LEADS");

        json.extractingPath("$.paths").asArray().isEmpty();
        json.extractingPath("$.question.minBelief").isEqualTo(0.5);
        json.extractingPath("$.question.verbs").asArray().containsExactly("ACCUSED", "LEADS");
    }

    @Test
    void thePageSaysThatThereIsNoPath() {
        assertThat(http.get().uri("/?from=google&to=hermit"))
                .hasStatusOk()
                .bodyText()
                .contains("No path", "Hermit")
                .doesNotContain("<blockquote>");
    }

    @Test
    void anUnknownActorIsAProblemWithNearNames() {
        AbstractJsonContentAssert<?> json =
                problem("/api/v1/paths?from=Huawey&to=google", HttpStatus.NOT_FOUND, "unknown-actor");

        json.extractingPath("$.near[0].id").isEqualTo("huawei");
        json.extractingPath("$.detail")
                .asString()
                .startsWith("no actor is called 'Huawey'; near names: Huawei (huawei)");
    }

    @Test
    void anAmbiguousActorIsAProblemWithCandidates() {
        problem("/api/v1/actors/Commerce", HttpStatus.BAD_REQUEST, "ambiguous-actor")
                .extractingPath("$.candidates[*].id")
                .asArray()
                .containsExactly("ministry", "us-department-of-commerce");
    }

    @Test
    void twiceTheSameActorIsAProblem() {
        problem("/api/v1/paths?from=google&to=Alphabet", HttpStatus.BAD_REQUEST, "same-actor");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    paths?from=google&to=zte&k=0 | k is '0'; it runs from 1 to 100
                    paths?from=google&to=zte&k=many | k is 'many'; it is a whole number
                    paths?from=google&to=zte&since=May | since is 'May'; 'May' is not a date; write 2019, 2019-05 or 2019-05-20
                    paths?from=google&to=zte&verbs=LIKED | verbs is 'LIKED'; 'LIKED' is none of [AGREED_WITH,
                    paths?from=google&to=zte&status=SOON | status is 'SOON'; 'SOON' is none of [DONE,
                    paths?from=google&to=zte&minBelief=2 | minBelief is '2.0'; it runs from 0 to 1
                    paths?from=google&to=zte&minSources=0 | minSources is '0'; it runs from 1 to 1000
                    paths?from=google&to=zte&direction=UP | direction is 'UP'; 'UP' is none of [ANY, FORWARD]
                    paths?from=google&to=zte&hubs=false&hubLimit=9 | hubLimit is '9'; hubs is false, so that no limit holds
                    paths?from=google&to=zte&verbs=LEADS&notVerbs=LEADS | notVerbs is '[LEADS]'; that leaves nothing of [LEADS]
                    paths?from=google&to=zte&mustPass=huawei&mustAvoid=Huawei | mustAvoid is 'huawei'; mustPass has it as well
                    paths?from=google&to=zte&mustAvoid=Alphabet | mustAvoid is 'google'; every path has that end
                    paths?from=google&to=zte&mustPass=smic&maxHops=1 | mustPass is 'smic'; a path of 1 steps passes 0 actors
                    paths?from=google&to=zte&mustPass=smic&kinds=PERSON | mustPass is 'smic'; it is a COMPANY, and kinds lets
                    paths?from=google&to=zte&hubs=maybe | hubs is 'maybe'; it is true or false
                    paths?to=zte | from is ''; give the id or name of an actor
                    actors?limit=1000 | limit is '1000'; it runs from 1 to 100
                    actors?kind=ROBOT | kind is 'ROBOT'; 'ROBOT' is none of [PERSON,
                    actors?cursor=xyz | cursor is 'xyz'; take it from 'next' of the page before
                    actors/google/timeline?role=witness | role is 'witness'; 'witness' is none of [AGENT, PATIENT]
                    actors/google/timeline?from=2020&to=2019 | from is '2020'; it must not be after to, 2019
                    """)
    void aBadValueIsNamedWithWhatIsLegal(String question, String message) {
        problem("/api/v1/" + question, HttpStatus.BAD_REQUEST, "bad-value")
                .extractingPath("$.detail")
                .asString()
                .startsWith(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    paths?from=google&to=zte&minbelief=0.5 | 'minbelief' here; legal are asOf, direction, from, hubLimit, hubs,
                    actors?name=zte | 'name' here; legal are cursor, kind, limit, q
                    actors/zte?full=true | 'full' here; none is taken
                    actors/zte/timeline?since=2019 | 'since' here; legal are from, limit, role, to
                    """)
    void anUnknownParameterIsNamedWithTheLegalOnes(String question, String message) {
        problem("/api/v1/" + question, HttpStatus.BAD_REQUEST, "unknown-parameter")
                .extractingPath("$.detail")
                .asString()
                .contains(message);
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeOfProblemIsExplainedWhereItPoints(ProblemType type) {
        assertThat(http.get().uri("/problems/" + type.slug()))
                .hasStatusOk()
                .bodyText()
                .isNotBlank();
    }

    @Test
    void anAnswerMayRunNothingButThisProgramsFiles() {
        for (String uri : List.of("/", "/api/v1/actors", "/problems/bad-value")) {
            assertThat(http.get().uri(uri))
                    .hasHeader("X-Content-Type-Options", "nosniff")
                    .headers()
                    .hasHeaderSatisfying(
                            "Content-Security-Policy",
                            policy -> assertThat(policy)
                                    .singleElement()
                                    .asString()
                                    .contains("default-src 'self'")
                                    .doesNotContain("unsafe"));
        }
    }

    @Test
    void noProblemShowsAStackTrace() {
        MvcTestResult result =
                http.get().uri("/api/v1/paths?from=google&to=zte&since=May").exchange();

        assertThat(result).bodyText().doesNotContain("Exception", "org.policygraph");
    }

    @Test
    void actorsAreFoundByTheBeginningOfAName() {
        AbstractJsonContentAssert<?> json = json("/api/v1/actors?q=depart def");

        json.extractingPath("$.actors[*].id").asArray().containsExactly("us-department-of-defense");
        json.extractingPath("$.actors[0].aliases").asArray().containsExactly("Pentagon");
        json.extractingPath("$.next").isNull();
    }

    @Test
    void pagesOfActorsFollowEachOther() {
        AbstractJsonContentAssert<?> first = json("/api/v1/actors?q=bystander&limit=25");
        first.extractingPath("$.actors.length()").isEqualTo(25);
        first.extractingPath("$.next")
                .asString()
                .satisfies(cursor -> json("/api/v1/actors?q=bystander&limit=25&cursor=" + cursor)
                        .extractingPath("$.actors.length()")
                        .isEqualTo(15));
    }

    @Test
    void actorsCanBeListedByKind() {
        json("/api/v1/actors?kind=country")
                .extractingPath("$.actors[*].id")
                .asArray()
                .containsExactly("netherlands", "united-states");
    }

    @Test
    void aProfileTellsNamesTiesAndCounts() {
        AbstractJsonContentAssert<?> json = json("/api/v1/actors/zte");

        json.extractingPath("$.name").isEqualTo("ZTE");
        json.extractingPath("$.ties[0].verb").isEqualTo("SUPPLIES");
        json.extractingPath("$.ties[0].actor.id").isEqualTo("huawei");
        json.extractingPath("$.names[0].sources").asArray().containsExactly("CNET");
        json.extractingPath("$.counts")
                .asMap()
                .containsEntry("done", 1)
                .containsEntry("undergone", 2)
                .containsEntry("neighbours", 3);
    }

    @Test
    void aTimelineRunsInOrderWithUndatedActionsLast() {
        AbstractJsonContentAssert<?> json = json("/api/v1/actors/zte/timeline");

        json.extractingPath("$.actions[*].start").asArray().containsExactly("2018-04-16", "2018-05-13", null);
        json.extractingPath("$.actions[*].dated").asArray().containsExactly(true, true, false);
        json.extractingPath("$.actions[1].evidence[0].holder").isEqualTo("Donald Trump");
        json.extractingPath("$.actions[1].status").isEqualTo("ANNOUNCED");
    }

    @Test
    void aTimelineCanBeCutByDateAndRole() {
        json("/api/v1/actors/huawei/timeline?role=patient&from=2019-05-16&to=2019")
                .extractingPath("$.actions[*].agents[0].id")
                .asArray()
                .containsExactlyInAnyOrder("google", "us-department-of-commerce");
    }

    @Test
    void neighboursAreGroupedByVerbAndDirection() {
        AbstractJsonContentAssert<?> json = json("/api/v1/actors/united-states/neighbours");

        json.extractingPath("$.groups[0].verb").isEqualTo("CONSULTED");
        json.extractingPath("$.groups[0].direction").isEqualTo("FORWARD");
        json.extractingPath("$.groups[0].count").isEqualTo(41);
        json.extractingPath("$.groups[1].neighbours[0].actor.id").isEqualTo("us-department-of-defense");
    }

    @Test
    void theOpenApiDocumentKnowsTheForms() {
        AbstractJsonContentAssert<?> json = json("/v3/api-docs");

        json.extractingPath("$.info.title").isEqualTo("Policy Graph");
        json.extractingPath("$.paths['/api/v1/paths'].get.parameters[*].name")
                .asArray()
                .containsExactlyInAnyOrder(
                        "from",
                        "to",
                        "k",
                        "maxHops",
                        "verbs",
                        "since",
                        "until",
                        "asOf",
                        "status",
                        "minBelief",
                        "minSources",
                        "notVerbs",
                        "timeRespecting",
                        "direction",
                        "hubs",
                        "hubLimit",
                        "kinds",
                        "notKinds",
                        "mustPass",
                        "mustAvoid");
        json.extractingPath("$.paths['/api/v1/paths'].get.responses['200'].content")
                .asMap()
                .containsOnlyKeys("application/json");
        json.extractingPath("$.paths['/api/v1/paths'].get.parameters[?(@.name == 'since')].schema.type")
                .asArray()
                .containsExactly("string");
        json.extractingPath("$.components.schemas.Step.properties.from.type").isEqualTo("string");
        json.extractingPath("$.components.schemas.PathQuestion.properties")
                .asMap()
                .containsKeys("from", "k", "verbs", "since");
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
