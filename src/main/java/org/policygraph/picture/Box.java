package org.policygraph.picture;

import java.util.List;
import org.policygraph.profile.NamedActor;

/**
 * An actor in a drawing: its name in at most two lines over a line about it.
 *
 * @param actor who
 * @param note what stands below the name
 * @param x the middle, in pixels
 * @param y the middle
 * @param width in pixels
 */
record Box(NamedActor actor, String note, double x, double y, double width) {

    static final double HEIGHT = 58;

    private static final double NAME = 14;
    private static final double NOTE = 11;
    private static final double MARGIN = 10;

    double left() {
        return x - width / 2;
    }

    double right() {
        return x + width / 2;
    }

    double top() {
        return y - HEIGHT / 2;
    }

    double bottom() {
        return y + HEIGHT / 2;
    }

    void draw(Svg svg, Links links) {
        String element = links.open(svg, Links.actor(actor), "node " + Palette.css(actor.kind()));
        svg.text("title", actor.name() + ", " + Palette.word(actor.kind()));
        svg.empty(
                "rect",
                "class",
                "box",
                "x",
                left(),
                "y",
                top(),
                "width",
                width,
                "height",
                HEIGHT,
                "rx",
                9,
                "fill",
                Palette.fill(actor.kind()),
                "stroke",
                Palette.stroke(actor.kind()),
                "stroke-width",
                1.5);
        List<String> lines = TextWidth.wrap(actor.name(), NAME, width - 2 * MARGIN, 2);
        double first = y - (lines.size() == 2 ? 11 : 3);
        for (int i = 0; i < lines.size(); i++) {
            line(svg, lines.get(i), first + i * 16, NAME, "name", Palette.INK, "600");
        }
        line(
                svg,
                TextWidth.shorten(note, NOTE, width - MARGIN),
                first + lines.size() * 16,
                NOTE,
                "note",
                Palette.SOFT,
                "400");
        svg.close(element);
    }

    private void line(Svg svg, String text, double baseline, double size, String css, String fill, String weight) {
        svg.text(
                "text",
                text,
                "class",
                css,
                "x",
                x,
                "y",
                baseline,
                "text-anchor",
                "middle",
                "font-size",
                size,
                "font-weight",
                weight,
                "fill",
                fill);
    }
}
