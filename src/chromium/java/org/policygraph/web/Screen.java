package org.policygraph.web;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import com.microsoft.playwright.options.ColorScheme;

/** How a page is looked at. */
enum Screen {
    WIDE(1280, 900, ColorScheme.LIGHT),
    NARROW(360, 740, ColorScheme.LIGHT),
    DARK(1280, 900, ColorScheme.DARK);

    /** Screens that are looked at from the top of a page down; the list of a timeline goes on for dozens. */
    private static final int MOST = 4;

    private final int width;
    private final int height;
    private final ColorScheme scheme;

    Screen(int width, int height, ColorScheme scheme) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
    }

    NewContextOptions options() {
        return new NewContextOptions().setViewportSize(width, height).setColorScheme(scheme);
    }

    /** Looks at a page in this way from now on. */
    void show(Page page) {
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    /** The first screens of a page. */
    static Clip top(Page page) {
        int height = (int) page.evaluate("document.documentElement.scrollHeight");
        return new Clip(0, 0, page.viewportSize().width, Math.min(height, MOST * page.viewportSize().height));
    }
}
