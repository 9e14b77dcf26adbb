package org.policygraph.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.policygraph.profile.Direction;
import org.policygraph.profile.NamedActor;
import org.policygraph.profile.Neighbour;
import org.policygraph.profile.Neighbours;

/**
 * Draws an actor between those who did something to it, on the left, and those it did something to, on the right; at most
 * {@value #MOST} actors, the busiest ones.
 */
public final class EgoGraph {

    public static final int MOST = 25;

    private static final double BOX = 172;
    private static final double GAP = 12;
    private static final double MARGIN = 14;
    private static final double BETWEEN = 92;

    private final NamedActor centre;
    private final List<Other> others;
    private final int more;
    private final Links links;
    private final Svg svg = new Svg();

    private EgoGraph(NamedActor centre, List<Other> all, Links links) {
        this.centre = centre;
        this.others = all.stream().limit(MOST - 1L).toList();
        this.more = all.size() - others.size();
        this.links = links;
    }

    /** Draws what {@link Neighbours} tell. */
    public static Picture draw(Neighbours neighbours, Links links) {
        Map<NamedActor, List<Neighbour>> byActor = neighbours.groups().stream()
                .flatMap(group -> group.neighbours().stream())
                .collect(Collectors.groupingBy(Neighbour::actor, LinkedHashMap::new, Collectors.toList()));
        List<Other> all = byActor.entrySet().stream()
                .map(entry -> new Other(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Other::actions)
                        .reversed()
                        .thenComparing(other -> other.actor().name()))
                .toList();
        return new EgoGraph(neighbours.actor(), all, links).draw();
    }

    private Picture draw() {
        List<Other> left = new ArrayList<>();
        List<Other> right = new ArrayList<>();
        others.forEach(other -> side(other, left, right).add(other));
        int rows = Math.max(1, Math.max(left.size(), right.size()));
        int width = (int) (3 * BOX + 2 * BETWEEN + 2 * MARGIN);
        double columns = rows * (Box.HEIGHT + GAP) - GAP;
        int height = (int) (columns + 2 * MARGIN + (more > 0 ? 26 : 0));
        Frame.open(svg, "ego", "With whom " + centre.name() + " stands in touch", width, height);
        double middle = MARGIN + columns / 2;
        column(left, MARGIN + BOX / 2, middle, true);
        column(right, width - MARGIN - BOX / 2, middle, false);
        Box.of(centre, Palette.word(centre.kind()), width / 2.0, middle, BOX).draw(svg, links);
        rest(width / 2.0, height - MARGIN);
        svg.close("svg");
        return new Picture(svg.toString(), width, height);
    }

    /** Who did as much as it suffered goes where there is room. */
    private static List<Other> side(Other other, List<Other> left, List<Other> right) {
        if (other.towards() == other.from()) {
            return left.size() <= right.size() ? left : right;
        }
        boolean did = other.towards() > other.from();
        List<Other> wanted = did ? left : right;
        List<Other> spare = did ? right : left;
        return wanted.size() < MOST / 2 ? wanted : spare;
    }

    private void column(Collection<Other> column, double x, double middle, boolean isLeft) {
        double y = middle - (column.size() - 1) * (Box.HEIGHT + GAP) / 2;
        List<Other> placed = List.copyOf(column);
        for (int i = 0; i < placed.size(); i++) {
            line(placed.get(i), x, y, middle, isLeft, port(i, placed.size()));
            y += Box.HEIGHT + GAP;
        }
        y = middle - (column.size() - 1) * (Box.HEIGHT + GAP) / 2;
        for (Other other : placed) {
            Box.of(other.actor(), other.note(), x, y, BOX).draw(svg, links);
            y += Box.HEIGHT + GAP;
        }
    }

    private static double port(int index, int size) {
        double gap = Math.min(8, (Box.HEIGHT - 12) / Math.max(1, size - 1));
        return (index - (size - 1) / 2.0) * gap;
    }

    private void line(Other other, double x, double y, double middle, boolean isLeft, double port) {
        double inner = isLeft ? x + BOX / 2 : x - BOX / 2;
        double outer = isLeft ? inner + BETWEEN : inner - BETWEEN;
        double half = (inner + outer) / 2;
        svg.empty(
                "path",
                "class",
                "line",
                "d",
                "M%s,%s C%s,%s %s,%s %s,%s"
                        .formatted(
                                Svg.number(inner),
                                Svg.number(y),
                                Svg.number(half),
                                Svg.number(y),
                                Svg.number(half),
                                Svg.number(middle + port),
                                Svg.number(outer),
                                Svg.number(middle + port)),
                "fill",
                "none",
                "stroke",
                Palette.LINE,
                "stroke-width",
                Math.min(4, 1 + other.actions() * 0.4));
        if (other.towards() > 0) {
            head(outer, middle + port, isLeft);
        }
        if (other.from() > 0) {
            head(inner, y, !isLeft);
        }
    }

    private void head(double x, double y, boolean toRight) {
        double back = toRight ? x - 9 : x + 9;
        String points = "%s,%s %s,%s %s,%s"
                .formatted(
                        Svg.number(x),
                        Svg.number(y),
                        Svg.number(back),
                        Svg.number(y - 4.5),
                        Svg.number(back),
                        Svg.number(y + 4.5));
        svg.empty("polygon", "class", "head", "points", points, "fill", Palette.LINE);
    }

    private void rest(double x, double y) {
        if (more > 0) {
            svg.text(
                    "text",
                    "and " + more + " more",
                    "class",
                    "note",
                    "x",
                    x,
                    "y",
                    y,
                    "text-anchor",
                    "middle",
                    "font-size",
                    13,
                    "fill",
                    Palette.SOFT);
        }
    }

    /** A neighbour with all edges to it. */
    private record Other(NamedActor actor, List<Neighbour> edges) {

        int actions() {
            return edges.stream().mapToInt(Neighbour::actions).sum();
        }

        /** How much it did to the centre. */
        int towards() {
            return count(Direction.BACKWARD);
        }

        /** How much the centre did to it. */
        int from() {
            return count(Direction.FORWARD);
        }

        private int count(Direction direction) {
            return edges.stream()
                    .filter(edge -> edge.direction() == direction)
                    .mapToInt(Neighbour::actions)
                    .sum();
        }

        String note() {
            Neighbour first = edges.getFirst();
            String verb = first.verb().phrase() + (first.actions() > 1 ? " ×" + first.actions() : "");
            return edges.size() > 1 ? verb + ", " + (edges.size() - 1) + " more" : verb;
        }
    }
}
