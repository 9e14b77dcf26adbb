package org.policygraph.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.policygraph.path.Path;
import org.policygraph.path.Step;
import org.policygraph.profile.NamedActor;

/**
 * Draws paths from top to bottom: actors in layers, what they did between them. Every line has a place of its own in each
 * row that it crosses, so that no label covers another.
 */
public final class RouteMap {

    private final Map<String, NamedActor> actors = new LinkedHashMap<>();
    private final Map<String, Integer> layers = new HashMap<>();
    private final Map<String, Integer> firstPaths = new HashMap<>();
    private final Map<String, Route> routes = new LinkedHashMap<>();

    private RouteMap() {}

    /**
     * Draws some of the paths of an answer.
     *
     * @param paths all of them, the best first, at least one
     * @param chosen which ones to draw, counted from 1
     */
    public static Picture draw(List<Path> paths, Set<Integer> chosen, Links links) {
        RouteMap map = new RouteMap();
        List<Integer> drawn = chosen.stream()
                .filter(path -> path >= 1 && path <= paths.size())
                .sorted()
                .toList();
        drawn.forEach(path -> map.place(paths.get(path - 1), path));
        map.sinkEnd(paths.getFirst());
        drawn.forEach(path -> map.connect(paths.get(path - 1), path));
        Rows rows = map.rows();
        return new RouteDrawing(rows, links).draw(title(paths.getFirst()));
    }

    /** Draws all paths of an answer, at least one. */
    public static Picture draw(List<Path> paths, Links links) {
        return draw(paths, IntStream.rangeClosed(1, paths.size()).boxed().collect(Collectors.toSet()), links);
    }

    private static String title(Path path) {
        return "Paths from %s to %s"
                .formatted(
                        path.actors().getFirst().name(), path.actors().getLast().name());
    }

    private void place(Path path, int number) {
        for (int i = 0; i < path.actors().size(); i++) {
            NamedActor actor = path.actors().get(i);
            String id = actor.id().value();
            actors.putIfAbsent(id, actor);
            layers.putIfAbsent(id, i);
            firstPaths.putIfAbsent(id, number);
        }
    }

    /** The end stands below everybody else, however short the best path is. */
    private void sinkEnd(Path any) {
        String end = any.actors().getLast().id().value();
        int deepest = layers.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(end))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        layers.put(end, deepest + 1);
    }

    private void connect(Path path, int number) {
        for (int i = 0; i < path.steps().size(); i++) {
            Step step = path.steps().get(i);
            NamedActor from = path.actors().get(i);
            NamedActor to = path.actors().get(i + 1);
            boolean turned = layer(from) > layer(to);
            Route fresh = new Route(step, from, to, number, i + 1, turned);
            String key = fresh.upper().id() + " " + fresh.lower().id() + " " + step.verb() + " " + fresh.downward();
            Route known = routes.putIfAbsent(key, fresh);
            if (known != null) {
                known.alsoOf(number);
            }
        }
    }

    private int layer(NamedActor actor) {
        return layers.getOrDefault(actor.id().value(), 0);
    }

    /** Even rows hold actors, odd ones what they did; whoever belongs to a better path stands further left. */
    private Rows rows() {
        Map<Integer, List<Rows.Item>> rows = new TreeMap<>();
        actors.values()
                .forEach(actor -> rows.computeIfAbsent(2 * layer(actor), row -> new ArrayList<>())
                        .add(new Rows.Item.Actor(
                                actor, firstPaths.getOrDefault(actor.id().value(), 0))));
        for (Route route : routes.values()) {
            int row = 2 * layer(route.upper()) + 1;
            rows.computeIfAbsent(row, each -> new ArrayList<>()).add(new Rows.Item.Label(route));
            for (int passed = row + 1; passed < 2 * layer(route.lower()); passed++) {
                rows.computeIfAbsent(passed, each -> new ArrayList<>()).add(new Rows.Item.Passing(route));
            }
        }
        return new Rows(rows);
    }
}
