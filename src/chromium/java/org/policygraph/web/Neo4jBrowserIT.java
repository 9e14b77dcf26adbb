package org.policygraph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Neo4j Browser as it is served here: connected, with our guide, our style and our saved queries. */
@ExtendWith(Chromium.Shared.class)
class Neo4jBrowserIT {

    private final Chromium chromium;

    Neo4jBrowserIT(Chromium chromium) {
        this.chromium = chromium;
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
