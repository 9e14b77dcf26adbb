package org.policygraph.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policygraph.profile.NamedActor;

/** Where the things of a layered drawing stand: rows below each other, each centred, all places equally wide. */
final class Rows {

    static final double PITCH = 186;
    static final double MARGIN = 14;

    private static final double ACTOR_ROW = Box.HEIGHT;
    private static final double LABEL_ROW = 96;

    private final Map<String, Point> actors = new HashMap<>();
    private final List<NamedActor> drawn = new ArrayList<>();
    private final Map<Route, List<Point>> courses = new HashMap<>();
    private final List<Route> routes = new ArrayList<>();
    private final double width;
    private final double height;

    Rows(Map<Integer, List<Item>> rows) {
        int widest = rows.values().stream().mapToInt(List::size).max().orElse(1);
        width = widest * PITCH + 2 * MARGIN;
        double top = MARGIN;
        for (Map.Entry<Integer, List<Item>> row : rows.entrySet()) {
            double tall = row.getKey() % 2 == 0 ? ACTOR_ROW : LABEL_ROW;
            place(row.getValue(), top + tall / 2);
            top += tall;
        }
        height = top + MARGIN;
    }

    private void place(List<Item> row, double y) {
        row.sort(Comparator.comparingInt(Item::rank));
        double left = (width - row.size() * PITCH) / 2;
        for (int i = 0; i < row.size(); i++) {
            Point point = new Point(left + (i + 0.5) * PITCH, y);
            switch (row.get(i)) {
                case Item.Actor item -> {
                    drawn.add(item.actor());
                    actors.put(item.actor().id().value(), point);
                }
                case Item.Label item -> {
                    routes.add(item.route());
                    courses.computeIfAbsent(item.route(), each -> new ArrayList<>())
                            .add(point);
                }
                case Item.Passing item ->
                    courses.computeIfAbsent(item.route(), each -> new ArrayList<>())
                            .add(point);
            }
        }
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    List<NamedActor> actors() {
        return List.copyOf(drawn);
    }

    Point of(NamedActor actor) {
        return actors.getOrDefault(actor.id().value(), new Point(0, 0));
    }

    List<Route> routes() {
        return List.copyOf(routes);
    }

    /** The points between its ends that a route runs through, the first of them its label. */
    List<Point> course(Route route) {
        return List.copyOf(courses.getOrDefault(route, List.of()));
    }

    record Point(double x, double y) {}

    /** What takes a place in a row. */
    sealed interface Item {

        /** Lower ranks stand further left. */
        int rank();

        record Actor(NamedActor actor, int rank) implements Item {}

        record Label(Route route) implements Item {

            @Override
            public int rank() {
                return route.firstPath();
            }
        }

        record Passing(Route route) implements Item {

            @Override
            public int rank() {
                return route.firstPath();
            }
        }
    }
}
