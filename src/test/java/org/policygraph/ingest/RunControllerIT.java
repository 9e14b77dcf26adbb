package org.policygraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
class RunControllerIT {

    private static final String RUNS = "/api/v1/runs";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String ARTICLE =
            "{\"text\": \"The Commerce Department fined ZTE on 7 March 2017.\", \"date\": \"2017-03-08\", \"source\": \"Harbor Dispatch\"}\n";

    @Autowired
    private MockMvcTester http;

    @Test
    void articlesAreReadInTheBackgroundAndWhoHandedThemInWatches() throws Exception {
        MvcTestResult started = post(ARTICLE + "\n{\"text\": \n" + ARTICLE + "{\"text\": \" \"}");
        String place = String.valueOf(started.getResponse().getHeader(HttpHeaders.LOCATION));

        assertThat(started).hasStatus(202).bodyJson().extractingPath("$.total").isEqualTo(4);
        MvcTestResult events = http.get().uri(place + "/events").exchange(PATIENCE);
        assertThat(events).hasStatus(200).hasContentTypeCompatibleWith(MediaType.TEXT_EVENT_STREAM);
        String told = events.getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(told).contains("event:end").endsWith("\n\n");
        assertThat(told.indexOf("event:end")).isEqualTo(told.lastIndexOf("event:"));

        MvcTestResult ended = http.get().uri(place).exchange();
        assertThat(ended).hasStatus(200).bodyJson().extractingPath("$.status").isEqualTo("DONE_WITH_REFUSALS");
        assertThat(ended).bodyJson().extractingPath("$.done").isEqualTo(4);
        assertThat(ended).bodyJson().extractingPath("$.added").isEqualTo(1);
        assertThat(ended).bodyJson().extractingPath("$.known").isEqualTo(1);
        assertThat(ended)
                .bodyJson()
                .extractingPath("$.problems[*].place")
                .asArray()
                .containsExactly("articles line 3", "articles line 5");
        assertThat(told).contains(ended.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void nothingIsDoneAtOnce() {
        assertThat(post("")).hasStatus(202).bodyJson().extractingPath("$.total").isEqualTo(0);
    }

    @Test
    void anUnknownRunIsAProblem() {
        for (String place : new String[] {RUNS + "/1", RUNS + "/1/events"}) {
            assertThat(http.get().uri(place))
                    .hasStatus(404)
                    .bodyJson()
                    .extractingPath("$.type")
                    .isEqualTo("/problems/unknown-run");
        }
    }

    private MvcTestResult post(String lines) {
        return http.post()
                .uri(RUNS)
                .contentType(MediaType.APPLICATION_NDJSON)
                .content(lines)
                .exchange();
    }
}
