package org.policygraph.notebook;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values of parameters as text: as a person types them, as Cypher writes them. */
final class Literal {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    private Literal() {}

    /** Reads a text as a value of the kind that another one is of. */
    static Object read(String parameter, String text, Object like) {
        try {
            return switch (like) {
                case Boolean truth -> truth(text);
                case Integer number -> Integer.parseInt(text.strip());
                case Long number -> Long.parseLong(text.strip());
                case Double number -> Double.parseDouble(text.strip());
                case Collection<?> list ->
                    Arrays.stream(text.split(",", -1)).map(String::strip).toList();
                default -> text;
            };
        } catch (IllegalArgumentException e) {
            String legal = like instanceof Boolean ? "it is true or false" : "it is a number, such as " + like;
            throw new NotebookProblem.BadParameter(parameter, text, legal);
        }
    }

    private static boolean truth(String text) {
        return switch (text.strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    /** As Cypher writes it. */
    static String cypher(Object value) {
        return switch (value) {
            case Collection<?> list -> list.stream().map(Literal::cypher).collect(Collectors.joining(", ", "[", "]"));
            case String text ->
                "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
            default -> value.toString();
        };
    }

    /** A query with values in the place of parameters, to be pasted where there are none. */
    static String fill(String query, Map<String, Object> values) {
        return PARAMETER.matcher(query).replaceAll(found -> {
            Object value = values.get(found.group(1));
            return Matcher.quoteReplacement(value == null ? found.group() : cypher(value));
        });
    }
}
