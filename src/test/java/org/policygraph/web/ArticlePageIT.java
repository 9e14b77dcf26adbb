package org.policygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.policygraph.database.Neo4jTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The page of an article, whose text nobody can trust. */
@Neo4jTest
@AutoConfigureMockMvc
class ArticlePageIT {

    @Autowired
    private MockMvcTester http;

    @Test
    void theTextIsMarkedAndEachClaimCanBeInspected() {
        String page = page("""
                {"text": "The Commerce Department added Huawei to its Entity List on 16 May 2019. Nobody objected.",
                 "title": "Listed", "date": "2019-05-17", "source": "Harbor Dispatch"}""");

        assertThat(page)
                .contains("<h1>Listed</h1>", "Harbor Dispatch", "2019-05-17")
                .contains("id=\"at-0\"", "href=\"/actors/huawei\"", "class=\"trigger\"")
                .contains("id=\"claim-1\"", "list entity", "2019-05-16", "the article itself");
    }

    @Test
    void nothingOfAnArticleBecomesMarkup() {
        String page = page("""
                {"text": "The Commerce Department added Huawei <script>alert(1)</script> to its Entity List.",
                 "title": "<img src=x onerror=alert(1)>", "source": "<b>Wire</b>", "url": "javascript:alert(1)"}""");

        assertThat(page)
                .doesNotContain("<script>alert", "<img src=x", "<b>Wire", "href=\"javascript:")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;img src=x onerror=alert(1)&gt;");
    }

    private String page(String article) {
        String place = String.valueOf(http.post()
                .uri("/api/v1/articles")
                .contentType(MediaType.APPLICATION_JSON)
                .content(article)
                .exchange()
                .getResponse()
                .getHeader(HttpHeaders.LOCATION));
        String id = place.substring(place.lastIndexOf('/') + 1);
        return new String(
                http.get().uri("/articles/" + id).exchange().getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }
}
