package org.policygraph.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policygraph.actor.ActorKind;
import org.policygraph.profile.NamedActor;

/**
 * An actor or another thing in a drawing: its name in at most two lines over a line about it.
 *
 * @param name what it is called
 * @param kind what it is, for its colour
 * @param note what stands below the name
 * @param address where it leads, null when nowhere
 * @param x the middle, in pixels
 * @param y the middle
 * @param width in pixels
 */
record Box(
        String name, ActorKind kind, String note, @Nullable String address, double x, double y, double width) {

    static Box of(NamedActor actor, String note, double x, double y, double width) {
        return new Box(actor.name(), actor.kind(), note, Links.actor(actor), x, y, width);
    }

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
        String element = links.open(svg, address, "node " + Palette.css(kind));
        svg.text("title", name + ", " + note);
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
                Palette.fill(kind),
                "stroke",
                Palette.stroke(kind),
                "stroke-width",
                1.5);
        List<String> lines = TextWidth.wrap(name, NAME, width - 2 * MARGIN, 2);
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
