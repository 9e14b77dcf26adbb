package org.policygraph.notebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Text with Cypher in it.
 *
 * @param name the name of its file without its ending
 * @param title its first heading
 * @param about what it is about, in one sentence
 * @param parameters what its queries take, with the values they have unless told: texts, numbers, truth values, or
 *     lists of those
 * @param blocks text and queries, in order
 */
public record Notebook(String name, String title, String about, Map<String, Object> parameters, List<Block> blocks) {

    public Notebook {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        blocks = List.copyOf(blocks);
    }

    /** A part of a notebook. */
    public sealed interface Block {}

    /**
     * Text.
     *
     * @param markdown as it was written
     */
    public record Prose(String markdown) implements Block {}

    /**
     * A query.
     *
     * @param number from 1
     * @param line the line of the file on which it starts
     * @param cypher its text
     * @param views how its result is shown, at least one
     * @param expectations what its result must be like with the parameters as they are unless told
     */
    public record Cell(int number, int line, String cypher, List<View> views, List<Expectation> expectations)
            implements Block {

        public Cell {
            views = List.copyOf(views);
            expectations = List.copyOf(expectations);
        }
    }

    /** How a result is shown. */
    public enum View {
        TABLE,
        /** Its nodes and relationships, drawn. */
        GRAPH,
        /** Its first number for each row, as bars below each other, named by the first column. */
        BARS,
        /** The same as columns from left to right. */
        COLUMNS
    }

    /** The queries alone. */
    public List<Cell> cells() {
        return blocks.stream()
                .filter(Cell.class::isInstance)
                .map(Cell.class::cast)
                .toList();
    }

    /**
     * The same with other values for parameters, each read as what the parameter was before.
     *
     * @param values texts by the names of parameters
     * @throws NotebookProblem.BadParameter when there is no such parameter, or the text cannot be read
     */
    public Notebook with(Map<String, String> values) {
        Map<String, Object> changed = new LinkedHashMap<>(parameters);
        values.forEach((parameter, text) -> {
            Object before = parameters.get(parameter);
            if (before == null) {
                throw new NotebookProblem.BadParameter(
                        parameter,
                        text,
                        parameters.isEmpty()
                                ? "the notebook has no parameters"
                                : "the notebook has " + String.join(", ", parameters.keySet()));
            }
            changed.put(parameter, Literal.read(parameter, text, before));
        });
        return new Notebook(name, title, about, changed, blocks);
    }

    /** The parameters in a line, as a person reads them. */
    public String given() {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
