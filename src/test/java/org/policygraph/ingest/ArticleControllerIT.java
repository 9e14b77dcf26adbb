package org.policygraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.policygraph.database.Neo4jTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Neo4jTest
@AutoConfigureMockMvc
class ArticleControllerIT {

    private static final String ARTICLES = "/api/v1/articles";
    private static final String ARTICLE = """
            {"text": "The Commerce Department added Huawei to its Entity List on 16 May 2019.",
             "date": "2019-05-17", "source": "Harbor Dispatch"}""";

    @Autowired
    private MockMvcTester http;

    @Test
    void anArticleIsCreatedOnceAndThenKnown() {
        MvcTestResult first = post(MediaType.APPLICATION_JSON, ARTICLE);
        MvcTestResult second = post(MediaType.APPLICATION_JSON, ARTICLE);

        assertThat(first).hasStatus(201).bodyJson().extractingPath("$.outcome").isEqualTo("ADDED");
        assertThat(second).hasStatus(200).bodyJson().extractingPath("$.outcome").isEqualTo("KNOWN");
        String place = String.valueOf(first.getResponse().getHeader(HttpHeaders.LOCATION));
        assertThat(http.get().uri(place))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.source")
                .isEqualTo("Harbor Dispatch");
    }

    @Test
    void plainTextIsTakenWithItsOriginBesideIt() {
        assertThat(http.post()
                        .uri(ARTICLES + "?date=2018-04-16&source=Policy+Wire")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("The Commerce Department banned ZTE from buying American parts."))
                .hasStatus(201);
    }

    @Test
    void whoSaysThatOthersMayAndLaterThatHisCountryWillNotHasChangedSides() {
        assertThat(post(MediaType.APPLICATION_JSON, """
            {"text": "President Donald Trump said on Saturday that he would allow American companies to sell to Huawei.",
             "date": "2019-06-30", "source": "Capital Ledger"}""")).hasStatus(201);
        assertThat(post(MediaType.APPLICATION_JSON, """
            {"text": "President Donald Trump said on Friday that the United States would not do business with Huawei.",
             "date": "2019-08-09", "source": "Policy Wire"}""")).hasStatus(201);

        MvcTestResult positions = http.get()
                .uri("/api/v1/positions?actor=donald-trump&towards=huawei")
                .exchange();

        assertThat(positions)
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.courses[0].positions[*].leaning")
                .asArray()
                .containsExactly("FAVOURABLE", "ADVERSE");
        assertThat(positions)
                .bodyJson()
                .extractingPath("$.courses[0].positions[1].daysAfter")
                .isEqualTo(40);
    }

    @Test
    void anEmptyTextIsAProblem() {
        assertProblem(post(MediaType.APPLICATION_JSON, "{\"text\": \" \"}"), 422, "/problems/empty-text");
    }

    @Test
    void binaryIsAProblem() {
        assertProblem(post(MediaType.TEXT_PLAIN, "a\0b"), 422, "/problems/not-text");
    }

    @Test
    void brokenJsonIsAProblem() {
        assertProblem(post(MediaType.APPLICATION_JSON, "{\"text\": "), 400, "/problems/unusable-input");
    }

    @Test
    void aWrongDateIsAProblem() {
        assertProblem(
                post(MediaType.APPLICATION_JSON, "{\"text\": \"Huawei sued.\", \"date\": \"soon\"}"),
                400,
                "/problems/unusable-input");
    }

    @Test
    void moreThanTheLimitIsAProblem() {
        assertProblem(post(MediaType.TEXT_PLAIN, "word ".repeat(1_000_000)), 413, "/problems/too-long");
    }

    @Test
    void anUnknownIdIsAProblem() {
        assertProblem(http.get().uri(ARTICLES + "/" + "0".repeat(64)).exchange(), 404, "/problems/unknown-article");
        assertProblem(http.get().uri(ARTICLES + "/huawei").exchange(), 400, "/problems/unusable-input");
    }

    @Test
    void whatIsTakenBackStaysAwayUntilTheRetractionIsLifted() {
        String article =
                "{\"text\": \"Peru fined Telefonica on 3 May 2020.\", \"date\": \"2020-05-04\", \"source\": \"Andean Wire\"}";
        String place = String.valueOf(
                post(MediaType.APPLICATION_JSON, article).getResponse().getHeader(HttpHeaders.LOCATION));

        assertThat(http.delete().uri(place + "?dryRun=true"))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.dryRun")
                .isEqualTo(true);
        assertThat(http.get().uri(place)).hasStatus(200);
        assertThat(http.delete().uri(place).param("reason", "a hoax"))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.actions[0].text")
                .isEqualTo("Peru → Telefónica: fine");
        assertThat(http.get().uri(place)).hasStatus(404);
        assertProblem(post(MediaType.APPLICATION_JSON, article), 409, "/problems/taken-back");
        String retraction = place.replace("/articles/", "/retractions/");
        assertThat(http.get().uri("/api/v1/retractions"))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$[0].reason")
                .isEqualTo("a hoax");
        assertThat(http.delete().uri(retraction)).hasStatus(204);
        assertThat(post(MediaType.APPLICATION_JSON, article)).hasStatus(201);
    }

    @Test
    void aSourceThatPublishedNothingCannotBeTakenBack() {
        assertProblem(http.delete().uri("/api/v1/sources/Nobody").exchange(), 404, "/problems/nothing-to-retract");
    }

    private MvcTestResult post(MediaType type, String body) {
        return http.post().uri(ARTICLES).contentType(type).content(body).exchange();
    }

    private static void assertProblem(MvcTestResult result, int status, String type) {
        assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(result).bodyJson().extractingPath("$.type").isEqualTo(type);
    }
}
