package org.policygraph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Neo4j Browser as it is served here: connected, with our guide, our style and our saved queries. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Neo4jBrowserIT {

    private Chromium chromium;

    @BeforeAll
    void launch() {
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void itOpensWithOurGuideRunsAQueryAndSpeaksToNobodyElse() {
        try (Page page = chromium.open(Screen.WIDE)) {
            page.navigate(Program.address("/browser/"));
            assertThat(page.locator("[data-testid=username]")).hasValue("neo4j");
            page.locator("[data-testid=password]").fill(Program.password());
            page.locator("[data-testid=connect]").click();

            assertThat(page.getByText("Policy Graph: a first look").first()).isVisible();
            page.locator("pre.runnable, .code.runnable").first().click();
            page.locator("[data-testid=editor-Run], [data-testid=editorRun], button[title='Run']")
                    .first()
                    .click();
            assertThat(page.locator("svg.neod3viz, svg .node").first()).isVisible();
            page.waitForTimeout(3000);
            Chromium.keep(page, "neo4j-browser");

            assertThat(page.evaluate("JSON.parse(localStorage.getItem('neo4j.documents')).length"))
                    .isInstanceOf(Integer.class)
                    .satisfies(count -> assertThat((Integer) count).isGreaterThan(30));
            assertThat(String.valueOf(page.evaluate("localStorage.getItem('neo4j.grass')")))
                    .contains("node.Company");
            assertThat(chromium.outside()).isEmpty();
        }
    }
}
