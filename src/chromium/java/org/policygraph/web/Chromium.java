package org.policygraph.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A real browser that notes what a page should not do: speak to others, or complain. */
final class Chromium implements AutoCloseable {

    private static final Path EXECUTABLE = Path.of("/usr/bin/chromium");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> outside = new CopyOnWriteArrayList<>();

    Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(EXECUTABLE)
                        // root of a container has no namespace to build a sandbox with
                        .setArgs(List.of("--no-sandbox")));
    }

    /** A page in a session of its own. */
    Page open(Screen screen) {
        complaints.clear();
        outside.clear();
        BrowserContext context = browser.newContext(screen.options());
        context.setDefaultTimeout(60_000);
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

    /** Keeps a picture of all of a page. */
    static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
