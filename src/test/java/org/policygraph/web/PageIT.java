package org.policygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.policygraph.database.Neo4jTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Runs on the sample, which the program reads into an empty graph. */
@Neo4jTest(properties = "policy-graph.sample=true")
@AutoConfigureMockMvc
class PageIT {

    @Autowired
    private MockMvcTester http;

    @Test
    void thePageAsksForTwoActors() {
        assertThat(http.get().uri("/")).hasStatus(200).bodyText().contains("How is", "connected to", "Find paths");
    }

    @Test
    void anAnswerShowsEachStepWithItsQuoteAndOutlet() {
        assertThat(http.get().uri("/?from=Google&to=US Department of Defense"))
                .hasStatus(200)
                .bodyText()
                .contains("<blockquote>", "<cite>", "belief");
    }

    @Test
    void anUnknownActorIsAnsweredOnThePage() {
        assertThat(http.get().uri("/?from=Gogle&to=Huawei"))
                .hasStatus(200)
                .bodyText()
                .contains("That cannot be answered", "Gogle");
    }

    @Test
    void whatIsAskedIsShownAsTextOnly() {
        assertThat(http.get().uri("/?from={from}&to=Huawei", "<script>alert(1)</script>"))
                .bodyText()
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }
}
