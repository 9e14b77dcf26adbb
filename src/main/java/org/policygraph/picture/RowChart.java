package org.policygraph.picture;

import java.util.List;

/** Draws numbers as bars below each other, each with a name of any length before it. */
public final class RowChart {

    private static final double PITCH = 26;
    private static final double MARGIN = 8;
    private static final double NAMES = 230;
    private static final double BARS = 380;
    private static final double VALUES = 60;
    private static final double TEXT = 12;

    private RowChart() {}

    /** Draws bars in the given order, at least one. */
    public static Picture draw(String title, List<BarChart.Bar> bars, Links links) {
        double largest = Math.max(
                1e-9, bars.stream().mapToDouble(BarChart.Bar::value).max().orElse(1));
        int width = (int) (NAMES + BARS + VALUES + 2 * MARGIN);
        int height = (int) (bars.size() * PITCH + 2 * MARGIN);
        Svg svg = new Svg();
        Frame.open(svg, "bars", title, width, height);
        for (int i = 0; i < bars.size(); i++) {
            draw(svg, bars.get(i), MARGIN + i * PITCH, BARS * bars.get(i).value() / largest, links);
        }
        svg.close("svg");
        return new Picture(svg.toString(), width, height);
    }

    private static void draw(Svg svg, BarChart.Bar bar, double y, double length, Links links) {
        String element = links.open(svg, bar.address(), "row");
        String value = Svg.number(bar.value());
        svg.text("title", bar.label() + ": " + value);
        double baseline = y + PITCH / 2 + TEXT / 3;
        text(
                svg,
                TextWidth.shorten(bar.label(), TEXT, NAMES - 12),
                NAMES + MARGIN - 8,
                baseline,
                "end",
                Palette.INK,
                "name");
        svg.empty(
                "rect",
                "class",
                "bar",
                "x",
                NAMES + MARGIN,
                "y",
                y + 4,
                "width",
                Math.max(1, length),
                "height",
                PITCH - 8,
                "rx",
                2,
                "fill",
                Palette.ACCENT);
        text(svg, value, NAMES + MARGIN + length + 8, baseline, "start", Palette.SOFT, "value");
        svg.close(element);
    }

    private static void text(Svg svg, String text, double x, double y, String anchor, String fill, String css) {
        svg.text("text", text, "class", css, "x", x, "y", y, "text-anchor", anchor, "font-size", TEXT, "fill", fill);
    }
}
