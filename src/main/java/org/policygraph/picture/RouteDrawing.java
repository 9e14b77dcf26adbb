package org.policygraph.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.policygraph.picture.Rows.Point;
import org.policygraph.profile.NamedActor;

/** Writes placed paths as SVG. */
final class RouteDrawing {

    private static final double BOX = 168;
    private static final double LABEL = 158;
    private static final double LABEL_HEIGHT = 38;
    private static final double VERB = 13;
    private static final double NOTE = 11;
    private static final double HEAD = 8;

    private final Rows rows;
    private final Links links;
    private final Svg svg = new Svg();

    RouteDrawing(Rows rows, Links links) {
        this.rows = rows;
        this.links = links;
    }

    Picture draw(String title) {
        int width = (int) Math.ceil(rows.width());
        int height = (int) Math.ceil(rows.height());
        Frame.open(svg, "routes", title, width, height);
        rows.routes().forEach(this::line);
        rows.routes().forEach(this::label);
        rows.actors().forEach(this::actor);
        svg.close("svg");
        return new Picture(svg.toString(), width, height);
    }

    private void actor(NamedActor actor) {
        Point point = rows.of(actor);
        Box.of(actor, Palette.word(actor.kind()), point.x(), point.y(), BOX).draw(svg, links);
    }

    private void line(Route route) {
        boolean beside = rows.of(route.upper()).y() == rows.of(route.lower()).y();
        Point start = port(route, route.upper(), true);
        Point end = port(route, route.lower(), beside);
        List<Point> points = new ArrayList<>();
        points.add(route.downward() ? start : away(start, HEAD, true));
        List<Point> course = rows.course(route);
        points.add(away(course.getFirst(), LABEL_HEIGHT / 2, false));
        points.add(away(course.getFirst(), LABEL_HEIGHT / 2, true));
        points.addAll(course.subList(1, course.size()));
        points.add(route.downward() ? away(end, HEAD, beside) : end);
        svg.open("g", "class", "route", "data-paths", route.pathList());
        svg.empty(
                "path",
                "class",
                "line",
                "d",
                curve(points),
                "fill",
                "none",
                "stroke",
                Palette.LINE,
                "stroke-width",
                route.thickness(),
                "stroke-dasharray",
                route.dashes());
        head(route.downward() ? end : start, route.downward() && !beside);
        svg.close("g");
    }

    /** Lines leave and reach a box side by side, in the order in which they spread. */
    private Point port(Route route, NamedActor actor, boolean below) {
        Point middle = rows.of(actor);
        List<Route> same = rows.routes().stream()
                .filter(each -> touches(each, actor, below))
                .sorted(Comparator.comparingDouble(each -> next(each, actor).x()))
                .toList();
        double gap = Math.min(34, (BOX - 40) / Math.max(1, same.size() - 1));
        double x = middle.x() + (same.indexOf(route) - (same.size() - 1) / 2.0) * gap;
        return new Point(x, middle.y() + (below ? Box.HEIGHT / 2 : -Box.HEIGHT / 2));
    }

    private boolean touches(Route route, NamedActor actor, boolean below) {
        boolean beside = rows.of(route.upper()).y() == rows.of(route.lower()).y();
        return route.upper().equals(actor) ? below : route.lower().equals(actor) && below == beside;
    }

    private Point next(Route route, NamedActor actor) {
        List<Point> course = rows.course(route);
        return route.upper().equals(actor) ? course.getFirst() : course.getLast();
    }

    private static Point away(Point port, double distance, boolean below) {
        return new Point(port.x(), port.y() + (below ? distance : -distance));
    }

    /** Vertical where it starts, passes and ends. */
    private static String curve(List<Point> points) {
        StringBuilder path = new StringBuilder("M" + at(points.getFirst()));
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            double middle = (from.y() + to.y()) / 2;
            path.append(" C%s %s %s".formatted(at(new Point(from.x(), middle)), at(new Point(to.x(), middle)), at(to)));
        }
        return path.toString();
    }

    private static String at(Point point) {
        return Svg.number(point.x()) + "," + Svg.number(point.y());
    }

    private void head(Point tip, boolean down) {
        double back = down ? -HEAD - 2 : HEAD + 2;
        String points = "%s %s %s"
                .formatted(
                        at(tip),
                        at(new Point(tip.x() - 5, tip.y() + back)),
                        at(new Point(tip.x() + 5, tip.y() + back)));
        svg.empty("polygon", "class", "head", "points", points, "fill", Palette.LINE);
    }

    private void label(Route route) {
        Point point = rows.course(route).getFirst();
        String verb = TextWidth.shorten(route.verb(), VERB, LABEL - 20);
        String note = TextWidth.shorten(route.note() + (route.contested() ? " · contested" : ""), NOTE, LABEL - 10);
        double wide = Math.max(TextWidth.of(verb, VERB), TextWidth.of(note, NOTE)) + 16;
        String element = links.openStep(svg, route);
        svg.text("title", route.whole());
        svg.empty(
                "rect",
                "class",
                "label",
                "x",
                point.x() - wide / 2,
                "y",
                point.y() - LABEL_HEIGHT / 2,
                "width",
                wide,
                "height",
                LABEL_HEIGHT,
                "rx",
                6,
                "fill",
                Palette.PAPER);
        text(verb, point.x(), point.y() - 3, VERB, "verb", Palette.ACCENT, "600");
        text(
                note,
                point.x(),
                point.y() + 12,
                NOTE,
                route.contested() ? "note contested" : "note",
                route.contested() ? Palette.WARN : Palette.SOFT,
                "400");
        svg.close(element);
    }

    private void text(String text, double x, double y, double size, String css, String fill, String weight) {
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
                size,
                "font-weight",
                weight,
                "fill",
                fill);
    }
}
