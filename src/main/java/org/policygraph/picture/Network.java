package org.policygraph.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policygraph.actor.ActorKind;

/**
 * Draws any small graph in rows: whoever stands at the start on top, below it those it is linked with, and so on; those
 * in a row stand below what they are linked with.
 */
public final class Network {

    /** So many things can still be told from each other. */
    public static final int MOST = 60;

    private static final double BOX = 168;
    private static final double PITCH = 190;
    private static final double ROW = 132;
    private static final double MARGIN = 16;
    private static final double ARC = 22;
    private static final int WIDEST = 6;

    private final Map<String, Thing> things = new LinkedHashMap<>();
    private final List<Tie> ties;
    private final Map<String, double[]> places = new HashMap<>();

    private Network(List<Thing> all, List<Tie> ties) {
        all.forEach(thing -> things.put(thing.key(), thing));
        this.ties = ties.stream()
                .filter(tie -> things.containsKey(tie.from()) && things.containsKey(tie.to()))
                .filter(tie -> !tie.from().equals(tie.to()))
                .toList();
    }

    /**
     * A node.
     *
     * @param key tells it from others
     * @param name what it is called
     * @param kind for its colour
     * @param note what it is, in words
     * @param address where it leads, null when nowhere
     */
    public record Thing(
            String key,
            String name,
            ActorKind kind,
            String note,
            @Nullable String address) {}

    /**
     * A relationship.
     *
     * @param from the key of one end
     * @param to the key of the other
     * @param label what it says
     */
    public record Tie(String from, String to, String label) {}

    /** Draws a graph of at most {@value #MOST} things; what ties lead to others is left out. */
    public static Picture draw(String title, List<Thing> things, List<Tie> ties, Links links) {
        return new Network(things.stream().limit(MOST).toList(), ties).draw(title, links);
    }

    private Picture draw(String title, Links links) {
        List<List<String>> rows = folded(layers());
        int widest = rows.stream().mapToInt(List::size).max().orElse(1);
        int width = (int) (widest * PITCH + 2 * MARGIN);
        int height = (int) ((rows.size() - 1) * ROW + Box.HEIGHT + 2 * MARGIN + ARC);
        for (int i = 0; i < rows.size(); i++) {
            place(rows.get(i), width, MARGIN + Box.HEIGHT / 2 + i * ROW);
        }
        Svg svg = new Svg();
        Frame.open(svg, "network", title, width, height);
        Map<String, List<String>> labels = new LinkedHashMap<>();
        ties.forEach(tie -> labels.computeIfAbsent(tie.from() + "\n" + tie.to(), pair -> new ArrayList<>())
                .add(tie.label()));
        labels.keySet().forEach(pair -> line(svg, pair));
        labels.forEach((pair, texts) -> label(svg, pair, texts));
        things.values().forEach(thing -> {
            double[] at = place(thing.key());
            new Box(thing.name(), thing.kind(), thing.note(), thing.address(), at[0], at[1], BOX).draw(svg, links);
        });
        svg.close("svg");
        return new Picture(svg.toString(), width, height);
    }

    /** By the fewest links from a start; each part that hangs together has a start of its own, its first thing. */
    private List<List<String>> layers() {
        Map<String, Integer> depths = new LinkedHashMap<>();
        int bottom = 0;
        for (String start : things.keySet()) {
            if (!depths.containsKey(start)) {
                bottom = 1 + sink(start, bottom, depths);
            }
        }
        List<List<String>> layers = new ArrayList<>();
        depths.forEach((key, depth) -> {
            while (layers.size() <= depth) {
                layers.add(new ArrayList<>());
            }
            layers.get(depth).add(key);
        });
        return layers;
    }

    private int sink(String start, int top, Map<String, Integer> depths) {
        Deque<String> open = new ArrayDeque<>(List.of(start));
        depths.put(start, top);
        int deepest = top;
        while (!open.isEmpty()) {
            String key = open.removeFirst();
            int below = depths.getOrDefault(key, top) + 1;
            for (String other : linked(key)) {
                if (depths.putIfAbsent(other, below) == null) {
                    open.addLast(other);
                    deepest = Math.max(deepest, below);
                }
            }
        }
        return deepest;
    }

    private List<String> linked(String key) {
        return ties.stream()
                .filter(tie -> tie.from().equals(key) || tie.to().equals(key))
                .map(tie -> tie.from().equals(key) ? tie.to() : tie.from())
                .toList();
    }

    /** A layer that is too wide goes on in the next row. */
    private static List<List<String>> folded(List<List<String>> layers) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> layer : layers) {
            for (int i = 0; i < layer.size(); i += WIDEST) {
                rows.add(new ArrayList<>(layer.subList(i, Math.min(i + WIDEST, layer.size()))));
            }
        }
        return rows;
    }

    private void place(List<String> row, double width, double y) {
        row.sort(Comparator.comparingDouble(this::wish));
        double left = (width - row.size() * PITCH) / 2;
        for (int i = 0; i < row.size(); i++) {
            places.put(row.get(i), new double[] {left + (i + 0.5) * PITCH, y});
        }
    }

    /** The middle of what it is linked with above. */
    private double wish(String key) {
        return linked(key).stream()
                .filter(places::containsKey)
                .mapToDouble(other -> place(other)[0])
                .average()
                .orElse(0);
    }

    private double[] place(String key) {
        return places.getOrDefault(key, new double[] {0, 0});
    }

    private void line(Svg svg, String pair) {
        double[] from = place(pair.substring(0, pair.indexOf('\n')));
        double[] to = place(pair.substring(pair.indexOf('\n') + 1));
        if (from[1] == to[1]) {
            arc(svg, from, to);
            return;
        }
        double[] end = edge(to, from, 9);
        double[] start = edge(from, to, 0);
        path(svg, "M" + at(start) + " L" + at(end));
        head(svg, edge(to, from, 0), end);
    }

    /** Between neighbours in a row there is no room for a line: it hangs below them. */
    private static void arc(Svg svg, double[] from, double[] to) {
        double side = from[0] < to[0] ? 1 : -1;
        double bottom = from[1] + Box.HEIGHT / 2;
        double[] start = {from[0] + side * BOX / 4, bottom};
        double[] tip = {to[0] - side * BOX / 4, bottom};
        double[] end = {tip[0], tip[1] + 9};
        double low = bottom + ARC * 4 / 3;
        path(
                svg,
                "M%s C%s %s %s"
                        .formatted(
                                at(start), at(new double[] {start[0], low}), at(new double[] {end[0], low}), at(end)));
        head(svg, tip, end);
    }

    private static void path(Svg svg, String path) {
        svg.empty("path", "class", "line", "d", path, "stroke", Palette.LINE, "stroke-width", 1.6, "fill", "none");
    }

    private static void head(Svg svg, double[] tip, double[] back) {
        double length = Math.hypot(tip[0] - back[0], tip[1] - back[1]);
        double x = (tip[0] - back[0]) / length * 5;
        double y = (tip[1] - back[1]) / length * 5;
        String points = at(tip) + " " + at(new double[] {back[0] - y, back[1] + x}) + " "
                + at(new double[] {back[0] + y, back[1] - x});
        svg.empty("polygon", "class", "head", "points", points, "fill", Palette.LINE);
    }

    private static String at(double[] point) {
        return Svg.number(point[0]) + "," + Svg.number(point[1]);
    }

    /** Where a line to another box leaves a box, some pixels outside it. */
    private static double[] edge(double[] box, double[] other, double outside) {
        double dx = other[0] - box[0];
        double dy = other[1] - box[1];
        double across = dx == 0 ? Double.MAX_VALUE : BOX / 2 / Math.abs(dx);
        double along = dy == 0 ? Double.MAX_VALUE : Box.HEIGHT / 2 / Math.abs(dy);
        double share = Math.min(Math.min(across, along) + outside / Math.hypot(dx, dy), 1);
        return new double[] {box[0] + dx * share, box[1] + dy * share};
    }

    private void label(Svg svg, String pair, List<String> texts) {
        double[] from = place(pair.substring(0, pair.indexOf('\n')));
        double[] to = place(pair.substring(pair.indexOf('\n') + 1));
        String text = TextWidth.shorten(
                texts.getFirst() + (texts.size() > 1 ? " +" + (texts.size() - 1) : ""), 11, PITCH - 30);
        double wide = TextWidth.of(text, 11) + 8;
        // nearer to the end that fewer lines share
        double x = from[0] + (to[0] - from[0]) * (from[1] == to[1] ? 0.5 : 0.55);
        double y = from[1] == to[1] ? from[1] + Box.HEIGHT / 2 + ARC : from[1] + (to[1] - from[1]) * 0.55;
        svg.empty(
                "rect",
                "class",
                "label",
                "x",
                x - wide / 2,
                "y",
                y - 9,
                "width",
                wide,
                "height",
                18,
                "fill",
                Palette.PAPER);
        svg.text(
                "text",
                text,
                "class",
                "verb",
                "x",
                x,
                "y",
                y + 4,
                "text-anchor",
                "middle",
                "font-size",
                11,
                "fill",
                Palette.ACCENT);
    }
}
