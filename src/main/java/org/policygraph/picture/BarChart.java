package org.policygraph.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws numbers as bars from left to right. */
public final class BarChart {

    private static final double HEIGHT = 96;
    private static final double TOP = 22;
    private static final double MARGIN = 8;
    private static final double WIDEST = 64;
    private static final double WIDTH = 680;
    private static final double TEXT = 11;

    private BarChart() {}

    /**
     * A bar.
     *
     * @param label what it stands for
     * @param value 0 or more
     * @param address where it leads, null when nowhere
     */
    public record Bar(String label, double value, @Nullable String address) {}

    /** Draws bars in the given order, at least one. */
    public static Picture draw(String title, List<Bar> bars, Links links) {
        double pitch = Math.min(WIDEST, (WIDTH - 2 * MARGIN) / bars.size());
        double largest =
                Math.max(1e-9, bars.stream().mapToDouble(Bar::value).max().orElse(1));
        int width = (int) Math.ceil(pitch * bars.size() + 2 * MARGIN);
        int height = (int) (HEIGHT + TOP + 22);
        Svg svg = new Svg();
        Frame.open(svg, "bars", title, width, height);
        for (int i = 0; i < bars.size(); i++) {
            draw(
                    svg,
                    bars.get(i),
                    MARGIN + i * pitch,
                    pitch,
                    HEIGHT * bars.get(i).value() / largest,
                    links);
        }
        svg.close("svg");
        return new Picture(svg.toString(), width, height);
    }

    private static void draw(Svg svg, Bar bar, double x, double pitch, double tall, Links links) {
        String element = links.open(svg, bar.address(), "column");
        String value = Svg.number(bar.value());
        svg.text("title", bar.label() + ": " + value);
        // the whole column can be pointed at, however short the bar is
        svg.empty("rect", "x", x, "y", 0, "width", pitch, "height", HEIGHT + TOP + 22, "fill", "transparent");
        double thick = pitch * 0.72;
        svg.empty(
                "rect",
                "class",
                "bar",
                "x",
                x + (pitch - thick) / 2,
                "y",
                TOP + HEIGHT - tall,
                "width",
                thick,
                "height",
                tall,
                "rx",
                2,
                "fill",
                Palette.ACCENT);
        text(svg, value, x + pitch / 2, TOP + HEIGHT - tall - 5, "value");
        text(svg, TextWidth.shorten(bar.label(), TEXT, pitch + 4), x + pitch / 2, TOP + HEIGHT + 15, "note");
        svg.close(element);
    }

    private static void text(Svg svg, String text, double x, double y, String css) {
        svg.text(
                "text",
                text,
                "class",
                css,
                "x",
                x,
                "y",
                y,
                "text-anchor",
                "middle",
                "font-size",
                TEXT,
                "fill",
                Palette.SOFT);
    }
}
