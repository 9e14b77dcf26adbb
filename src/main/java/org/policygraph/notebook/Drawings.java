package org.policygraph.notebook;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;
import org.policygraph.actor.ActorKind;
import org.policygraph.picture.BarChart;
import org.policygraph.picture.Links;
import org.policygraph.picture.Network;
import org.policygraph.picture.Picture;
import org.policygraph.picture.RowChart;

/** Results as pictures. */
final class Drawings {

    private static final int MOST_BARS = 30;

    private final Map<String, Network.Thing> things = new LinkedHashMap<>();
    private final Map<String, Network.Tie> ties = new LinkedHashMap<>();

    private Drawings() {}

    /** Draws the nodes and relationships of a result; nothing when it has none. */
    static Optional<Picture> graph(String title, Result result, Links links) {
        Drawings drawings = new Drawings();
        result.rows().forEach(row -> row.forEach(drawings::add));
        return drawings.things.isEmpty()
                ? Optional.empty()
                : Optional.of(Network.draw(
                        title, List.copyOf(drawings.things.values()), List.copyOf(drawings.ties.values()), links));
    }

    /** Draws the first number of each row as a bar; nothing when there is no number. */
    static Optional<Picture> bars(String title, Result result, boolean below, Links links) {
        int column = IntStream.range(0, result.columns().size())
                .filter(i ->
                        !result.rows().isEmpty() && result.rows().getFirst().get(i) instanceof Number)
                .findFirst()
                .orElse(-1);
        if (column < 0) {
            return Optional.empty();
        }
        List<BarChart.Bar> bars = result.rows().stream()
                .limit(MOST_BARS)
                .filter(row -> row.get(column) instanceof Number)
                .map(row -> new BarChart.Bar(
                        Values.text(row.getFirst()),
                        Math.max(0, row.get(column) instanceof Number number ? number.doubleValue() : 0),
                        row.getFirst() instanceof Node node ? address(node) : null))
                .toList();
        return Optional.of(below ? RowChart.draw(title, bars, links) : BarChart.draw(title, bars, links));
    }

    private void add(@Nullable Object value) {
        switch (value) {
            case Node node -> add(node);
            case Relationship edge -> add(edge);
            case Path path -> {
                path.nodes().forEach(this::add);
                path.relationships().forEach(this::add);
            }
            case Collection<?> list -> list.forEach(this::add);
            case null, default -> {
                // a mere value has no place in a drawing
            }
        }
    }

    private void add(Node node) {
        things.putIfAbsent(
                node.elementId(),
                new Network.Thing(node.elementId(), Values.caption(node), kind(node), label(node), address(node)));
    }

    private void add(Relationship edge) {
        ties.putIfAbsent(
                edge.elementId(),
                new Network.Tie(
                        edge.startNodeElementId(),
                        edge.endNodeElementId(),
                        edge.type().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }

    /** Its page, where it has one. */
    static @Nullable String address(Node node) {
        if (node.hasLabel("Actor")) {
            return "/actors/" + node.get("id").asString();
        }
        return node.hasLabel("Article") ? "/articles/" + node.get("id").asString() : null;
    }

    /** Things that are no actors look like groups of them: grey. */
    private static ActorKind kind(Node node) {
        return Arrays.stream(ActorKind.values())
                .filter(kind -> node.hasLabel(kind.label()))
                .findFirst()
                .orElse(ActorKind.GROUP);
    }

    private static String label(Node node) {
        for (String label : node.labels()) {
            if (!label.equals("Actor")) {
                return label.toLowerCase(Locale.ROOT);
            }
        }
        return "actor";
    }
}
