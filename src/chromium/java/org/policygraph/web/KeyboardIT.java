package org.policygraph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person does with the pages, most of it without a mouse. */
@ExtendWith(Chromium.Shared.class)
class KeyboardIT {

    private final Chromium chromium;

    KeyboardIT(Chromium chromium) {
        this.chromium = chromium;
    }

    @Test
    void aNewcomerGetsADrawnPathWithQuotesByOneClick() {
        try (Page page = chromium.open(Screen.WIDE)) {
            page.navigate(Program.address("/"));
            page.locator(".news a").first().click();

            assertThat(page.locator("svg.routes")).isVisible();
            assertThat(page.locator("blockquote").first()).isVisible();
        }
    }

    @Test
    void pathsAreAskedForWithKeysAlone() {
        try (Page page = chromium.open(Screen.WIDE)) {
            page.navigate(Program.address("/"));
            page.locator("#from").focus();
            page.keyboard().type("goog");
            assertThat(page.getByRole(AriaRole.OPTION).first()).hasText(Pattern.compile("Google"));
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.locator("#from")).hasValue("Google");
            page.locator("#to").focus();
            page.keyboard().type("Pentagon");
            page.keyboard().press("Escape");
            page.keyboard().press("Enter");

            assertThat(page.locator(".paths > li").first()).isVisible();
            assertThat(page).hasURL(Pattern.compile("/\\?from=Google&to=Pentagon$"));
        }
    }

    @Test
    void aStepOfTheDrawingLeadsToItsEvidenceAndThatToTheSentence() {
        try (Page page = chromium.open(Screen.WIDE)) {
            page.navigate(Program.address("/?from=google&to=us-department-of-defense"));
            page.locator("svg a.step").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#path-1-step-1")).isFocused();
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");

            assertThat(page).hasURL(Pattern.compile("/articles/[0-9a-f]{64}#at-\\d+$"));
            assertThat(page.locator(".sentence:target")).isVisible();
        }
    }

    @Test
    void everythingThatCanBeReachedShowsThatItIs() {
        try (Page page = chromium.open(Screen.WIDE)) {
            page.navigate(Program.address("/?from=google&to=us-department-of-defense"));
            for (int i = 0; i < 40; i++) {
                page.keyboard().press("Tab");
                assertThat(page.evaluate("""
                        () => {
                          const style = getComputedStyle(document.activeElement);
                          return document.activeElement === document.body || style.outlineStyle !== 'none'
                        }""")).as("after %d tabs", i + 1).isEqualTo(true);
            }
        }
    }

    @Test
    void theEndsAreSwapped() {
        try (Page page = chromium.open(Screen.WIDE)) {
            page.navigate(Program.address("/?from=google&to=us-department-of-defense&since=2018&hubs=false"));
            page.locator("[data-swap]").focus();
            page.keyboard().press("Enter");

            assertThat(page)
                    .hasURL(Pattern.compile("/\\?from=us-department-of-defense&to=google&since=2018&hubs=false$"));
        }
    }

    @Test
    void aPastedArticleIsReadWithItsProgressShown() {
        try (Page page = chromium.open(Screen.WIDE)) {
            page.navigate(Program.address("/ingest"));
            page.locator("#text")
                    .fill("The Commerce Department sanctioned Acme Lasers Inc. on 3 May 2024, officials said.");
            page.locator("#source").fill("Harbor Dispatch");
            page.locator("#date").fill("2024-05-04");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read"))
                    .click();

            assertThat(page.locator("#summary"))
                    .hasText(Pattern.compile("1 of 1 read: 1 added|1 of 1 read: 0 added, 1 known"));
            page.locator("#outcomes a").first().click();
            assertThat(page.locator("article.text")).containsText("Acme Lasers");
        }
    }

    @Test
    void aBadArticleIsRefusedWithItsReason() {
        try (Page page = chromium.open(Screen.WIDE)) {
            page.navigate(Program.address("/ingest"));
            page.locator("#text").fill("x");
            page.locator("#date").fill("May");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read"))
                    .click();

            assertThat(page.locator("#outcomes li").first()).containsText("refused: ");
            assertThat(page.locator("#summary")).containsText("1 refused");
        }
    }

    @Test
    void whatIsBeingReadTellsForHowLongAndThatItWaitsForModels() {
        try (Page page = chromium.open(Screen.WIDE)) {
            List<Route> held = new ArrayList<>();
            page.route("**/api/v1/articles*", held::add);
            page.clock().install();
            page.navigate(Program.address("/ingest"));
            page.locator("#text").fill("x");
            page.locator("#date").fill("May");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read"))
                    .click();
            page.clock().runFor(5_000);

            assertThat(page.locator("#outcomes li").first()).containsText("being read … 5 s; the first article");
            assertThat(page.locator("#bar:not([value])")).isVisible();
            held.getFirst().resume();
            assertThat(page.locator("#summary")).containsText("1 of 1 read: 0 added, 0 known, 1 refused");
            assertThat(page.locator("#bar[value='1'][max='1']")).isVisible();
        }
    }

    @Test
    void droppedFilesAreReadOneByOneAndLineByLine() {
        try (Page page = chromium.open(Screen.WIDE)) {
            page.navigate(Program.address("/ingest"));
            JSHandle dropped = page.evaluateHandle("""
                    () => {
                      const files = new DataTransfer();
                      const lines = ['{"text": "France praised Acme Lasers.", "date": "2024-05-05"}', '{"text": "It was read.", "date": "May"}', ''];
                      files.items.add(new File([lines.join('\\n')], 'some.jsonl'));
                      files.items.add(new File([''], 'empty.txt', { type: 'text/plain' }));
                      return files;
                    }""");
            page.dispatchEvent("[data-ingest]", "drop", Map.of("dataTransfer", dropped));

            assertThat(page.locator("#summary"))
                    .hasText(Pattern.compile("3 of 3 read: [01] added, [01] known, 2 refused"));
            assertThat(page.locator("#outcomes li")
                            .filter(new Locator.FilterOptions().setHasText("some.jsonl, line 1")))
                    .containsText(Pattern.compile("added: |known before"));
            assertThat(page.locator("#outcomes li")
                            .filter(new Locator.FilterOptions().setHasText("some.jsonl, line 2")))
                    .containsText("refused: ");
        }
    }

    @Test
    void scriptsWeighLittle() {
        try (Page page = chromium.open(Screen.WIDE)) {
            AtomicLong bytes = new AtomicLong();
            page.onResponse(response -> {
                if (response.request().resourceType().equals("script")) {
                    bytes.addAndGet(response.body().length);
                }
            });
            page.navigate(Program.address("/?from=google&to=us-department-of-defense"));
            page.waitForLoadState();

            assertThat(bytes.get()).isPositive().isLessThan(300_000);
        }
    }
}
