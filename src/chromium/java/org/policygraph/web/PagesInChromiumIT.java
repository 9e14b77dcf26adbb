package org.policygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page on wide, narrow and dark screens: looked at, and checked against WCAG 2.2 AA. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInChromiumIT {

    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Chromium chromium;

    @BeforeAll
    void launch() {
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    static Stream<Arguments> pages() {
        List<Arguments> pages = List.of(
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
                Arguments.of("article", "/articles/" + article()),
                Arguments.of("review", "/review"),
                Arguments.of("reversals", "/reversals"),
                Arguments.of("disagreements", "/disagreements"),
                Arguments.of("sources", "/sources"),
                Arguments.of("without", "/sources/without?source=Policy%20Wire"),
                Arguments.of("ingest", "/ingest"),
                Arguments.of("notebooks", "/notebooks/"),
                Arguments.of("notebook", "/notebooks/how-connected"),
                Arguments.of("network", "/notebooks/network"));
        return pages.stream()
                .flatMap(page ->
                        Stream.of(Screen.values()).map(screen -> Arguments.of(page.get()[0], page.get()[1], screen)));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("pages")
    void aPageKeepsNobodyOutAndKeepsToItself(String name, String address, Screen screen) {
        try (Page page = chromium.open(screen)) {
            page.navigate(Program.address(address));
            Chromium.keep(page, name + "-" + screen.name().toLowerCase(Locale.ROOT));

            AxeResults found = new AxeBuilder(page).withTags(LEVELS).analyze();
            assertThat(found.getPasses()).as("rules that were checked").hasSizeGreaterThan(10);
            assertThat(found.getViolations())
                    .extracting(PagesInChromiumIT::told)
                    .isEmpty();
            // a status other than 200 is noted on the console, too
            assertThat(chromium.complaints())
                    .allMatch(complaint -> complaint.contains("the server responded with a status"));
            assertThat(chromium.outside()).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("nothing sticks out to the right")
                    .isEqualTo(true);
        }
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    /** One that the sample has: the first that a path leads to. */
    private static String article() {
        try (Chromium chromium = new Chromium();
                Page page = chromium.open(Screen.WIDE)) {
            page.navigate(Program.address("/?from=google&to=us-department-of-defense"));
            String address = page.locator("blockquote a").first().getAttribute("href");
            return address.substring("/articles/".length());
        }
    }
}
