package org.policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Status;
import org.policygraph.actor.Actor;
import org.policygraph.actor.ActorKind;
import org.policygraph.database.Neo4jTest;
import org.policygraph.database.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages that show who changed position and who disagrees, and those that change the graph. */
@Neo4jTest
@AutoConfigureMockMvc
class ChangingPagesIT {

    private final Transactions transactions;
    private final Ledger ledger;
    private final MockMvcTester http;

    @Autowired
    ChangingPagesIT(Transactions transactions, Ledger ledger, MockMvcTester http) {
        this.transactions = transactions;
        this.ledger = ledger;
        this.http = http;
    }

    @BeforeEach
    void read() {
        transactions.write(statements -> statements.run("database/wipe", Map.of()));
        List.of(
                        Readings.in("Policy Wire", "2019-06-30")
                                .says(Readings.UNITED_STATES, "lets trade with", ActionKind.ALLOW, Readings.HUAWEI)
                                .on("2019-06-29")
                                .reading(),
                        Readings.in("The Ledger", "2019-08-09")
                                .says(Readings.UNITED_STATES, "keeps from trade", ActionKind.BAN, Readings.HUAWEI)
                                .as(Status.ANNOUNCED)
                                .on("2019-08-09")
                                .reading(),
                        Readings.HUAWEI_LISTED,
                        Readings.HUAWEI_DENIES,
                        Readings.GOOGLE_RETREATS)
                .forEach(ledger::write);
    }

    @Test
    void aChangeOfPositionShowsBothSidesWithTheDaysBetween() {
        assertThat(http.get().uri("/reversals"))
                .hasStatus(200)
                .bodyText()
                .contains(
                        "after 41 days",
                        "United States lets trade with Huawei.",
                        "United States keeps from trade Huawei.");
        assertThat(http.get().uri("/reversals?actor=Google")).bodyText().contains("Nothing that was read tells");
        assertThat(http.get().uri("/reversals?actor=Gogle"))
                .hasStatus(404)
                .bodyText()
                .contains("/actors/google");
    }

    @Test
    void aDisagreementShowsBothSides() {
        assertThat(http.get().uri("/disagreements?actor=huawei"))
                .hasStatus(200)
                .bodyText()
                .contains("Whether it is so", "contested");
    }

    @Test
    void twoThatMayBeOneStandSideBySideWithTheWordsMarkedThatOnlyOneOfThemHas() {
        Actor full = Actor.named("Dmitri Volkov", ActorKind.PERSON);
        Actor abbreviated = Actor.named("D. Volkov", ActorKind.PERSON);
        ledger.write(Readings.in("The Ledger", "2021-05-06")
                .says(full, "accused", ActionKind.ACCUSE, Readings.HUAWEI)
                .reading());
        ledger.write(Readings.in("Policy Wire", "2021-05-07")
                .says(abbreviated, "accused", ActionKind.ACCUSE, Readings.GOOGLE)
                .reading());

        String alone = "</span><span class=\"hidden\"> (on this side alone)</span></mark>";
        assertThat(text("/review"))
                .contains("<mark class=\"own\"><span>Dmitri" + alone + " Volkov")
                .contains("<mark class=\"own\"><span>D" + alone + ". Volkov")
                .contains("are alike by")
                .doesNotContain("Reason[");
    }

    @Test
    void twoAreJudgedFromTheQueueAndTheJudgementIsTakenBack() {
        judge("UNSURE");

        assertThat(http.get().uri("/review"))
                .hasStatus(200)
                .bodyText()
                .contains("data-key=\"s\"", "href=\"/actors/google\"", "href=\"/actors/huawei\"", "Take back");

        assertThat(judge("SAME")).hasStatus(302);
        assertThat(http.get().uri("/actors/google")).bodyText().contains("How it came together", "Undo");
        String page = text("/review");
        String id = page.replaceFirst("(?s).*name=\"id\" value=\"([^\"]+)\".*", "$1");
        assertThat(http.post().uri("/review/undo").param("id", id)).hasStatus(302);
        assertThat(text("/review")).contains("taken back");
    }

    @Test
    void whatFallsWithoutASourceIsToldBeforeItIsTakenBack() {
        assertThat(http.get().uri("/sources"))
                .hasStatus(200)
                .bodyText()
                .contains("Policy Wire", "What falls without", "Nothing was taken back");
        assertThat(http.get().uri("/sources/without?source={s}", "Policy Wire"))
                .hasStatus(200)
                .bodyText()
                .contains("Nothing has changed yet", "gone");
        assertThat(text("/sources")).contains("Nothing was taken back");

        assertThat(http.post()
                        .uri("/sources/retract")
                        .param("source", "Policy Wire")
                        .param("reason", "<b>test</b>"))
                .hasStatus(302);
        assertThat(text("/sources"))
                .contains("source:policy-wire", "&lt;b&gt;test&lt;/b&gt;")
                .doesNotContain("<b>test");
        assertThat(http.post().uri("/sources/lift").param("id", "source:policy-wire"))
                .hasStatus(302);
        assertThat(text("/sources")).contains("Nothing was taken back");
    }

    @Test
    void anotherSiteCannotChangeAnything() {
        assertThat(http.post()
                        .uri("/sources/retract")
                        .header("Origin", "http://elsewhere.example")
                        .param("source", "Policy Wire"))
                .hasStatus(403);
        assertThat(http.post()
                        .uri("/api/v1/articles")
                        .header("Origin", "null")
                        .contentType("text/plain")
                        .content("Some text."))
                .hasStatus(403);
        assertThat(text("/sources")).contains("Nothing was taken back");
    }

    @Test
    void whoIsUnknownCannotBeJudged() {
        assertThat(http.post()
                        .uri("/review")
                        .param("one", "google")
                        .param("other", "nobody")
                        .param("answer", "SAME"))
                .hasStatus(404)
                .bodyText()
                .contains("nobody");
    }

    private MvcTestResult judge(String answer) {
        return http.post()
                .uri("/review")
                .param("one", "google")
                .param("other", "huawei")
                .param("answer", answer)
                .exchange();
    }

    private String text(String address) {
        try {
            return http.get().uri(address).exchange().getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
