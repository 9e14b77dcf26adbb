package org.policygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page on wide, narrow and dark screens: looked at, and checked against WCAG 2.2 AA. */
@ExtendWith(Chromium.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInChromiumIT {

    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Chromium chromium;

    PagesInChromiumIT(Chromium chromium) {
        this.chromium = chromium;
    }

    /** So that there is something to review. */
    @BeforeAll
    void speakOfTwoWhoMayBeOne() {
        APIRequestContext http = chromium.open(Screen.WIDE).request();
        for (String text : List.of("Dmitri Volkov accused Huawei of spying.", "D. Volkov accused ZTE of spying.")) {
            APIResponse read = http.post(
                    Program.address("/api/v1/articles"),
                    RequestOptions.create()
                            .setHeader("Content-Type", "text/plain")
                            .setData(text));
            assertThat(read.ok()).as(read.text()).isTrue();
        }
    }

    List<Arguments> pages() {
        return List.of(
                Arguments.of("start", "/"),
                Arguments.of("paths", "/?from=google&to=us-department-of-defense"),
                Arguments.of("filters", "/?from=huawei&to=smic&since=2018&verbs=SANCTIONED&hubs=false"),
                Arguments.of("no-path", "/?from=google&to=zte&since=2024"),
                Arguments.of("unknown", "/?from=Huawai&to=Google"),
                Arguments.of("bad-filter", "/?from=google&to=zte&since=May"),
                Arguments.of("actors", "/actors"),
                Arguments.of("search", "/actors?q=comm"),
                Arguments.of("actor", "/actors/huawei"),
                Arguments.of("missing", "/actors/huawai"),
                Arguments.of("article", article()),
                Arguments.of("review", "/review"),
                Arguments.of("reversals", "/reversals"),
                Arguments.of("disagreements", "/disagreements"),
                Arguments.of("sources", "/sources"),
                Arguments.of("without", "/sources/without?source=Policy%20Wire"),
                Arguments.of("ingest", "/ingest"),
                Arguments.of("notebooks", "/notebooks/"),
                Arguments.of("notebook", "/notebooks/how-connected"),
                Arguments.of("network", "/notebooks/network"));
    }

    /** The address of one that the sample has: the first that a path leads to. */
    private String article() {
        Page page = chromium.open(Screen.WIDE);
        page.navigate(Program.address("/?from=google&to=us-department-of-defense"));
        return page.locator("blockquote a").first().getAttribute("href").replaceFirst("#.*", "");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aPageKeepsNobodyOutAndKeepsToItself(String name, String address) {
        Page page = chromium.open(Screen.WIDE);
        Response response = page.navigate(Program.address(address));
        for (Screen screen : Screen.values()) {
            screen.show(page);
            Chromium.keep(page, name + "-" + screen.name().toLowerCase(Locale.ROOT));

            AxeResults found = axe(page, screen).analyze();
            assertThat(found.getPasses())
                    .as("rules that were checked")
                    .hasSizeGreaterThan(screen == Screen.DARK ? 0 : 10);
            assertThat(found.getViolations())
                    .as("what keeps somebody out on a screen that is %s", screen)
                    .extracting(PagesInChromiumIT::told)
                    .isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("nothing sticks out to the right of a screen that is %s", screen)
                    .isEqualTo(true);
        }
        // that a page itself is not found, or not what was asked for, is noted on the console, too
        assertThat(chromium.complaints())
                .hasSize(response.ok() ? 0 : 1)
                .allMatch(
                        complaint -> complaint.contains("the server responded with a status of " + response.status()));
        assertThat(chromium.outside()).isEmpty();
    }

    /** Of what axe checks, only colours are others in the dark. */
    private static AxeBuilder axe(Page page, Screen screen) {
        // no page has frames of others; with them, axe opens a second page for each check
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
        return screen == Screen.DARK ? axe.withRules(List.of("color-contrast")) : axe.withTags(LEVELS);
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}
