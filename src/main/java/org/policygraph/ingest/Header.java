package org.policygraph.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a text file says about itself at its top, between two lines of {@code ---}.
 *
 * @param fields the values by name
 * @param end where the text behind it begins; 0 when there is no header
 */
record Header(Map<String, String> fields, int end) {

    private static final Header NONE = new Header(Map.of(), 0);
    private static final List<String> KNOWN = List.of("title", "source", "date", "byline", "url");
    private static final Pattern BLOCK =
            Pattern.compile("---[ \\t]*\\R((?:[^\\r\\n]{0,1000}\\R){1,20}?)---[ \\t]*(?:\\R|$)");
    private static final Pattern LINE = Pattern.compile("([A-Za-z]+)[ \\t]*:[ \\t]*(.*)");

    /**
     * Reads the header of a text, if it has one.
     *
     * @throws UnusableInput.BadHeader for a line that is not a known name and a value
     */
    static Header of(String text) {
        Matcher block = BLOCK.matcher(text);
        if (!block.lookingAt()) {
            return NONE;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        block.group(1).lines().filter(line -> !line.isBlank()).forEach(line -> {
            Matcher parts = LINE.matcher(line.strip());
            String name = parts.matches() ? parts.group(1).toLowerCase(Locale.ROOT) : "";
            if (!KNOWN.contains(name)) {
                throw new UnusableInput.BadHeader(line.strip(), KNOWN);
            }
            fields.put(name, parts.group(2).strip());
        });
        return new Header(fields, block.end());
    }

    /** The value of a field; null when it is absent or empty. */
    @Nullable
    String get(String name) {
        String value = fields.get(name);
        return value == null || value.isEmpty() ? null : value;
    }
}
