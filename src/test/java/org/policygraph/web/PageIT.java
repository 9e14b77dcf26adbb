package org.policygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.database.Neo4jTest;
import org.policygraph.database.Transactions;
import org.policygraph.path.TestMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriUtils;

/** What the pages about paths and actors say without scripts. */
// planning a query takes long while the rest of a build runs beside
@Neo4jTest
@AutoConfigureMockMvc
class PageIT {

    private static final String ATTACK = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    @Autowired
    private MockMvcTester http;

    @BeforeAll
    static void write(@Autowired Transactions transactions) {
        TestMap.write(transactions);
    }

    @Test
    void theFirstPageAsksForTwoActorsAndTellsTheLatest() {
        assertThat(http.get().uri("/"))
                .hasStatus(200)
                .bodyText()
                .contains("Find paths", "<h2 id=\"news\">Latest</h2>", "/?from=us-department-of-defense&amp;to=smic");
    }

    @Test
    void anAnswerShowsEachStepWithItsQuoteOutletAndPlaceInTheArticle() {
        assertThat(http.get().uri("/?from=Google&to=Pentagon"))
                .hasStatus(200)
                .bodyText()
                .contains("<blockquote>", "<cite>", "belief", "id=\"path-1-step-1\"")
                .containsPattern("href=\"/articles/[0-9a-f]{64}#at-10\"");
    }

    @Test
    void anAnswerIsDrawnAndEveryStepOfTheDrawingLeadsToItsEvidence() {
        assertThat(http.get().uri("/?from=Google&to=Pentagon"))
                .bodyText()
                .contains("<svg", "href=\"#path-1-step-1\"", "href=\"/actors/huawei\"", "2019-05 · done");
    }

    @Test
    void onePathCanBeDrawnAlone() {
        String all = body("/?from=Google&to=Pentagon&hubs=false");
        String second = body("/?from=Google&to=Pentagon&hubs=false&path=2");

        assertThat(all).contains("#path-1-step-2\" class=\"step\"").contains("#path-2-step-2\" class=\"step\"");
        assertThat(second).doesNotContain("#path-1-step-2\" class=\"step\"").contains("Draw all of them");
    }

    @Test
    void theAddressHoldsTheWholeQuestionAndEachFilterCanBeLifted() {
        assertThat(http.get().uri("/?from=Google&to=Pentagon&since=2019&verbs=ACCUSED&verbs=RETREATED_FROM&hubs=false"))
                .hasStatus(200)
                .bodyText()
                .contains("value=\"2019\"", "since 2019", "through hubs, too", "only: retreated from")
                .contains(
                        "href=\"/?from=Google&amp;to=Pentagon&amp;verbs=ACCUSED&amp;verbs=RETREATED_FROM&amp;hubs=false\"")
                .contains("/api/v1/paths.csv?from=Google&amp;to=Pentagon&amp;since=2019");
    }

    @Test
    void whatAFormSendsEmptyIsLeftOutOfTheAddress() {
        assertThat(http.get().uri("/?from=Google&to=Pentagon&since=&minBelief=&k=2"))
                .hasStatus(302)
                .hasRedirectedUrl("/?from=Google&to=Pentagon&k=2");
    }

    @Test
    void whatWasLeftOutIsTold() {
        assertThat(http.get().uri("/?from=Google&to=Pentagon"))
                .bodyText()
                .contains("Left out", "1 step</span> for their status");
    }

    @Test
    void noPathSaysWhatCouldBeAskedInstead() {
        assertThat(http.get().uri("/?from=Google&to=Hermit&since=2019"))
                .hasStatus(200)
                .bodyText()
                .contains("No path", "under these filters", "Ask without filters", "Allow up to 6 steps")
                .doesNotContain("<svg");
    }

    @Test
    void anUnknownActorIsAnsweredWithNearNamesThatCanBeTaken() {
        assertThat(http.get().uri("/?from=Gogle&to=Huawei&since=2018"))
                .hasStatus(404)
                .bodyText()
                .contains("Did you mean", "href=\"/?from=google&amp;to=Huawei&amp;since=2018\"");
    }

    @ParameterizedTest
    @CsvSource({
        "since=May, 'since is &#39;May&#39;; &#39;May&#39; is not a date; write 2019, 2019-05 or 2019-05-20'",
        "minBelief=2, minBelief is &#39;2.0&#39;; it runs from 0 to 1",
        "k=many, k is &#39;many&#39;; it is a whole number"
    })
    void aBadFilterIsNamedWithWhatWouldBeLegal(String filter, String message) {
        assertThat(http.get().uri("/?from=Google&to=Pentagon&" + filter))
                .hasStatus(400)
                .bodyText()
                .contains("That cannot be answered", message);
    }

    @Test
    void aMisspeltFilterIsRefused() {
        assertThat(http.get().uri("/?from=Google&to=Pentagon&sinse=2019"))
                .hasStatus(400)
                .bodyText()
                .contains("sinse", "That cannot be shown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?to=Huawei&from=", "/?from=Google&to=Huawei&since=", "/actors?q=", "/actors/"})
    void whatIsAskedIsShownAsTextOnly(String address) {
        assertThat(body(address + UriUtils.encode(ATTACK, StandardCharsets.UTF_8)))
                .doesNotContain("<script>alert", "<img src=x")
                .contains("&lt;img src=x");
    }

    @Test
    void anActorHasItsNeighboursADrawingAndATimelineWithQuotes() {
        assertThat(http.get().uri("/actors/huawei"))
                .hasStatus(200)
                .bodyText()
                .contains("<h1>Huawei</h1>", "was sanctioned by", "<svg", "2019-05-16", "as the text says, day")
                .contains("Reuters says that us-department-of-commerce sanctioned huawei.");
    }

    @Test
    void anActorIsFoundByItsAliasAndShownUnderItsOwnAddress() {
        assertThat(http.get().uri("/actors/{id}", "Huawei Technologies"))
                .hasStatus(302)
                .hasRedirectedUrl("/actors/huawei");
    }

    @Test
    void aTimelineIsNarrowedByDateAndPart() {
        assertThat(http.get().uri("/actors/huawei?from=2020&to=2020&role=PATIENT"))
                .bodyText()
                .contains("Actions by month of 2020", "us-department-of-defense accused huawei")
                .doesNotContain("us-department-of-commerce sanctioned huawei.");
    }

    @Test
    void aTimelineWithoutADateSaysSo() {
        assertThat(http.get().uri("/actors/zte")).bodyText().contains("date unknown", "1 action</span>");
    }

    @Test
    void aCrowdedActorIsDrawnWithAtMostTwentyFiveAndTheNumberOfTheRest() {
        String page = body("/actors/united-states");

        assertThat(page.split("class=\"node ", -1)).hasSize(25 + 1);
        assertThat(page).contains("and 18 more");
    }

    @Test
    void actorsAreSearchedAndNarrowedByKind() {
        assertThat(http.get().uri("/actors?q=comm&kind=AGENCY"))
                .hasStatus(200)
                .bodyText()
                .contains("US Department of Commerce", "Chinese Ministry of Commerce")
                .doesNotContain("/actors/google");
    }

    @Test
    void anUnknownActorOrArticleIsAPageOfItsOwn() {
        assertThat(http.get().uri("/actors/huawai")).hasStatus(404).bodyText().contains("/actors/huawei");
        assertThat(http.get().uri("/articles/" + "0".repeat(64)))
                .hasStatus(404)
                .bodyText()
                .contains("no article has the id");
        assertThat(http.get().uri("/articles/x")).hasStatus(400).bodyText().contains("&#39;x&#39;");
    }

    private String body(String address) {
        return new String(
                http.get()
                        .uri(java.net.URI.create(address))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
