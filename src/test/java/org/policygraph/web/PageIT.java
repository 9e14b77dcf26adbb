package org.policygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policygraph.database.Neo4jTest;
import org.policygraph.database.Transactions;
import org.policygraph.path.TestMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

// planning a query takes long while the rest of a build runs beside
@Neo4jTest(properties = "policy-graph.query-limit=60s")
@AutoConfigureMockMvc
class PageIT {

    @Autowired
    private MockMvcTester http;

    @BeforeAll
    static void write(@Autowired Transactions transactions) {
        TestMap.write(transactions);
    }

    @Test
    void thePageAsksForTwoActors() {
        assertThat(http.get().uri("/")).hasStatus(200).bodyText().contains("How is", "connected to", "Find paths");
    }

    @Test
    void anAnswerShowsEachStepWithItsQuoteAndOutlet() {
        assertThat(http.get().uri("/?from=Google&to=Pentagon"))
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
