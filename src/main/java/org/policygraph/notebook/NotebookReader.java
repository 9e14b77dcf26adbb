package org.policygraph.notebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.policygraph.notebook.Notebook.Block;
import org.policygraph.notebook.Notebook.Cell;
import org.policygraph.notebook.Notebook.Prose;
import org.policygraph.notebook.Notebook.View;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads a notebook from Markdown: parameters in YAML between two lines of {@code ---} at its top; {@code cypher} blocks
 * that name the views of their result; {@code expect} blocks below them.
 */
final class NotebookReader {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();
    private static final String FENCE = "---";

    private final String name;
    private final List<String> lines;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder prose = new StringBuilder();
    private String title = "";
    private int cells;

    private NotebookReader(String name, String text) {
        this.name = name;
        this.lines = text.lines().toList();
    }

    /**
     * Reads a notebook.
     *
     * @throws NotebookProblem.Unreadable with the line that is wrong, and what would be legal
     */
    static Notebook read(String name, String text) {
        return new NotebookReader(name, text).read();
    }

    private Notebook read() {
        int body = bodyStart();
        Map<String, Object> head = head(body);
        // empty lines for the head, so that lines are counted as in the file
        String text = "\n".repeat(body) + String.join("\n", lines.subList(body, lines.size()));
        for (Node node = PARSER.parse(text).getFirstChild(); node != null; node = node.getNext()) {
            add(node);
        }
        flush();
        if (title.isEmpty()) {
            throw wrong(1, "a notebook starts with a heading, # Title");
        }
        return new Notebook(name, title, String.valueOf(head.getOrDefault("about", "")), parameters(head), blocks);
    }

    private int bodyStart() {
        if (lines.isEmpty() || !lines.getFirst().strip().equals(FENCE)) {
            return 0;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(FENCE)) {
                return i + 1;
            }
        }
        throw wrong(1, "the head that starts with --- does not end with ---");
    }

    private Map<String, Object> head(int body) {
        if (body == 0) {
            return Map.of();
        }
        try {
            Object head = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(String.join("\n", lines.subList(1, body - 1)));
            return texts(head == null ? Map.of() : head, 1);
        } catch (YAMLException e) {
            throw wrong(
                    1,
                    "the head is no YAML: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private Map<String, Object> parameters(Map<String, Object> head) {
        Map<String, Object> parameters = texts(head.getOrDefault("parameters", Map.of()), 1);
        parameters.forEach((parameter, value) -> {
            if (!(value instanceof String
                    || value instanceof Number
                    || value instanceof Boolean
                    || value instanceof List)) {
                throw wrong(
                        1,
                        "parameter " + parameter + " is '" + value + "'; it is a text in quotes, a number, true or"
                                + " false, or a list");
            }
        });
        return parameters;
    }

    private Map<String, Object> texts(Object given, int line) {
        if (!(given instanceof Map<?, ?> map)) {
            throw wrong(line, "'" + given + "' is no list of names with values, such as actor: huawei");
        }
        Map<String, Object> texts = new LinkedHashMap<>();
        map.forEach((key, value) -> texts.put(String.valueOf(key), value == null ? "" : value));
        return texts;
    }

    private void add(Node node) {
        if (node instanceof Heading heading && heading.getLevel() == 1 && title.isEmpty()) {
            title = source(node).replaceFirst("^#\\s*", "").strip();
        } else if (node instanceof FencedCodeBlock code && code.getInfo().startsWith("cypher")) {
            flush();
            cells++;
            blocks.add(new Cell(cells, line(node), code.getLiteral().strip(), views(code), List.of()));
        } else if (node instanceof FencedCodeBlock code
                && code.getInfo().strip().equals("expect")) {
            expect(code);
        } else {
            prose.append(source(node)).append("\n\n");
        }
    }

    private List<View> views(FencedCodeBlock code) {
        List<View> views = Arrays.stream(code.getInfo().strip().split("\\s+", -1))
                .skip(1)
                .map(word -> view(word, line(code)))
                .toList();
        return views.isEmpty() ? List.of(View.TABLE) : views;
    }

    private View view(String word, int line) {
        return Arrays.stream(View.values())
                .filter(view -> view.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> wrong(line, "'" + word + "' is no view; legal are table, graph, bars, columns"));
    }

    private void expect(FencedCodeBlock code) {
        if (!prose.isEmpty() || blocks.isEmpty() || !(blocks.getLast() instanceof Cell cell)) {
            throw wrong(line(code), "what is expected stands right below a cypher block");
        }
        List<Expectation> expectations = new ArrayList<>(cell.expectations());
        List<String> written = code.getLiteral().lines().toList();
        for (int i = 0; i < written.size(); i++) {
            if (!written.get(i).isBlank()) {
                expectations.add(expectation(written.get(i).strip(), line(code) + 1 + i));
            }
        }
        blocks.set(blocks.size() - 1, new Cell(cell.number(), cell.line(), cell.cypher(), cell.views(), expectations));
    }

    private Expectation expectation(String text, int line) {
        try {
            return Expectation.parse(text);
        } catch (IllegalArgumentException e) {
            throw wrong(line, String.valueOf(e.getMessage()));
        }
    }

    private void flush() {
        String text = prose.toString().strip();
        if (!text.isEmpty()) {
            blocks.add(new Prose(text));
        }
        prose.setLength(0);
    }

    private static int line(Node node) {
        return node.getSourceSpans().getFirst().getLineIndex() + 1;
    }

    private String source(Node node) {
        int first = line(node) - 1;
        int last = node.getSourceSpans().getLast().getLineIndex();
        return String.join("\n", lines.subList(first, last + 1));
    }

    private NotebookProblem.Unreadable wrong(int line, String why) {
        return new NotebookProblem.Unreadable(name, line, why);
    }
}
