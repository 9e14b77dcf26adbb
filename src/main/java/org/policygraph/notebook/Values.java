package org.policygraph.notebook;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** Values of the database as a person reads them. */
final class Values {

    private static final int LONGEST = 80;

    private Values() {}

    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "unknown";
            case Double number -> number(number);
            case Node node -> caption(node);
            case Relationship edge -> edge.type();
            case Path path -> text(path);
            case Collection<?> list -> list.stream().map(Values::text).collect(Collectors.joining(", "));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + text(entry.getValue()))
                        .collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    /** No more digits than mean something, and no fraction where there is none. */
    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%.3f", value).replaceFirst("0+$", "");
    }

    private static String text(Path path) {
        StringBuilder text = new StringBuilder(caption(path.start()));
        path.forEach(segment -> {
            boolean forward = segment.relationship()
                    .startNodeElementId()
                    .equals(segment.start().elementId());
            text.append(forward ? " —" : " ←")
                    .append(segment.relationship().type())
                    .append(forward ? "→ " : "— ")
                    .append(caption(segment.end()));
        });
        return text.toString();
    }

    /** The name of a node, or what comes nearest to one. */
    static String caption(Node node) {
        for (String property : new String[] {"name", "title", "label", "text", "trigger", "id"}) {
            Value value = node.get(property);
            if (!value.isNull()) {
                String text = value.asObject().toString();
                return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
            }
        }
        return String.join(" ", node.labels());
    }
}
