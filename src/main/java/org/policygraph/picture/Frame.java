package org.policygraph.picture;

/** What stands around every drawing. */
final class Frame {

    private Frame() {}

    static void open(Svg svg, String css, String title, int width, int height) {
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "picture " + css,
                "width",
                width,
                "height",
                height,
                "viewBox",
                "0 0 " + width + " " + height,
                "font-family",
                Svg.FONT,
                "role",
                "group",
                "aria-label",
                title);
        svg.empty("rect", "class", "paper", "width", width, "height", height, "fill", Palette.PAPER);
    }
}
