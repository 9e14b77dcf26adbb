package org.policygraph.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A real browser that notes what a page should not do: speak to others, or complain. */
final class Chromium implements AutoCloseable {

    private static final Path EXECUTABLE = Path.of("/usr/bin/chromium");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** How long, in milliseconds, a page may be waited for on a busy machine; what is too slow is measured elsewhere. */
    private static final double PATIENCE = 60_000;

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> outside = new CopyOnWriteArrayList<>();

    private Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(EXECUTABLE)
                        // root of a container has no namespace to build a sandbox with
                        .setArgs(List.of("--no-sandbox")));
    }

    /** Gives the constructors of all test classes the same browser. */
    static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Chromium.class;
        }

        @Override
        public Chromium resolveParameter(ParameterContext parameter, ExtensionContext context) {
            // what the root of all tests holds is closed after the last of them
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
        }
    }

    /** A page in a session of its own; the sessions before it end. */
    Page open(Screen screen) {
        browser.contexts().forEach(BrowserContext::close);
        complaints.clear();
        outside.clear();
        BrowserContext context = browser.newContext(screen.options());
        context.setDefaultTimeout(PATIENCE);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        // what the content policy stops is asked for, but gets no answer
        page.onResponse(response -> {
            if (!response.url().matches("(?s)(http|ws)://localhost[:/].*|(data|blob):.*")) {
                outside.add(response.url());
            }
        });
        return page;
    }

    /** What the browser wrote on its console as errors since the page was opened. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What was asked of hosts other than this one since the page was opened. */
    List<String> outside() {
        return List.copyOf(outside);
    }

    /** Keeps a picture of a page from its top down, of so much as a person may care to look at. */
    static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true)
                .setClip(Screen.top(page)));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
