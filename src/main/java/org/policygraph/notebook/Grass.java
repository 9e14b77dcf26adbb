package org.policygraph.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** How Neo4j Browser draws this graph: a style sheet of its own kind, and the same as the Browser keeps it. */
final class Grass {

    private static final Pattern RULE = Pattern.compile("([\\w.]+)\\s*\\{((?:'[^']*'|[^'}])*)}");
    private static final Pattern PROPERTY = Pattern.compile("([\\w-]+):\\s*('[^']*'|[^;]+);");

    private Grass() {}

    static String text() {
        try {
            return new ClassPathResource("policy-graph.grass").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Properties by selector. */
    static Map<String, Map<String, String>> rules() {
        Map<String, Map<String, String>> rules = new LinkedHashMap<>();
        RULE.matcher(text()).results().forEach(rule -> {
            Map<String, String> properties = new LinkedHashMap<>();
            PROPERTY.matcher(rule.group(2))
                    .results()
                    .forEach(property ->
                            properties.put(property.group(1), property.group(2).replace("'", "")));
            rules.put(rule.group(1), properties);
        });
        return rules;
    }
}
