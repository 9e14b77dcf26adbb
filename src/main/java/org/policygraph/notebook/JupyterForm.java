package org.policygraph.notebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policygraph.notebook.Notebook.Block;
import org.policygraph.notebook.Notebook.Cell;
import org.policygraph.notebook.Notebook.Prose;
import org.policygraph.picture.Links;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a run as a Jupyter notebook (nbformat 4.5) that asks the database again with Neo4j's own Python driver. */
final class JupyterForm {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final String CONNECT = """
            # pip install neo4j pandas jupyterlab; the address and password are those that the program prints
            import os
            from pathlib import Path
            from neo4j import GraphDatabase, Result, RoutingControl

            password = os.environ.get("NEO4J_PASSWORD") or Path("data/neo4j-password").read_text().strip()
            driver = GraphDatabase.driver(
                os.environ.get("NEO4J_URI", "bolt://localhost:7687"),
                auth=(os.environ.get("NEO4J_USERNAME", "neo4j"), password))

            def cypher(query):
                used = {name: value for name, value in parameters.items() if "$" + name in query}
                return driver.execute_query(
                    query, used, routing_=RoutingControl.READ, result_transformer_=Result.to_df)
            """;

    private final NotebookRun run;
    private final List<Map<String, Object>> cells = new ArrayList<>();

    private JupyterForm(NotebookRun run) {
        this.run = run;
    }

    static String write(NotebookRun run) {
        JupyterForm form = new JupyterForm(run);
        form.addText("# " + run.notebook().title());
        form.addCode(form.parameters(), List.of("parameters"), List.of(), null);
        form.addCode(CONNECT.strip(), List.of(), List.of(), null);
        run.notebook().blocks().forEach(form::add);
        Map<String, Object> notebook = new LinkedHashMap<>();
        notebook.put("cells", form.cells);
        notebook.put(
                "metadata",
                Map.of(
                        "kernelspec", Map.of("display_name", "Python 3", "language", "python", "name", "python3"),
                        "language_info", Map.of("name", "python")));
        notebook.put("nbformat", 4);
        notebook.put("nbformat_minor", 5);
        return JSON.writeValueAsString(notebook) + "\n";
    }

    private void add(Block block) {
        switch (block) {
            case Prose prose -> addText(prose.markdown());
            case Cell cell -> {
                String code = "cypher(\"\"\"\n" + cell.cypher().replace("\\", "\\\\") + "\n\"\"\")";
                addCode(code, List.of(), List.of(output(cell)), cell.number());
            }
        }
    }

    private Map<String, Object> output(Cell cell) {
        NotebookRun alone = new NotebookRun(
                new Notebook("", run.notebook().title(), "", run.notebook().parameters(), List.of(cell)),
                Map.of(cell.number(), run.of(cell)));
        // Jupyter shows the query itself, and drawings keep their own colours
        String html = HtmlForm.body(alone, Links.NONE).replaceFirst("(?s)<details>.*?</details>\\s*", "");
        Map<String, Object> output = new LinkedHashMap<>();
        output.put("data", Map.of("text/html", lines(html), "text/plain", lines(plain(run.of(cell)))));
        output.put("execution_count", cell.number());
        output.put("metadata", Map.of());
        output.put("output_type", "execute_result");
        return output;
    }

    private static String plain(Result result) {
        return String.join(" | ", result.columns()) + "\n"
                + result.rows().stream()
                        .map(row -> row.stream().map(Values::text).collect(Collectors.joining(" | ")))
                        .collect(Collectors.joining("\n"));
    }

    private String parameters() {
        return "parameters = {"
                + run.notebook().parameters().entrySet().stream()
                        .map(entry -> python(entry.getKey()) + ": " + python(entry.getValue()))
                        .collect(Collectors.joining(", "))
                + "}";
    }

    /** JSON's texts are Python's. */
    private static String python(Object value) {
        return switch (value) {
            case Boolean truth -> truth ? "True" : "False";
            case Number number -> number.toString();
            case Collection<?> list ->
                list.stream().map(JupyterForm::python).collect(Collectors.joining(", ", "[", "]"));
            default -> JSON.writeValueAsString(value.toString());
        };
    }

    private void addText(String markdown) {
        Map<String, Object> cell = new LinkedHashMap<>();
        cell.put("cell_type", "markdown");
        cell.put("id", "cell-" + cells.size());
        cell.put("metadata", Map.of());
        cell.put("source", lines(markdown));
        cells.add(cell);
    }

    private void addCode(String code, List<String> tags, List<Map<String, Object>> outputs, @Nullable Integer count) {
        Map<String, Object> cell = new LinkedHashMap<>();
        cell.put("cell_type", "code");
        cell.put("execution_count", count);
        cell.put("id", "cell-" + cells.size());
        cell.put("metadata", tags.isEmpty() ? Map.of() : Map.of("tags", tags));
        cell.put("outputs", outputs);
        cell.put("source", lines(code));
        cells.add(cell);
    }

    /** As Jupyter keeps text: a list of lines, each with its end but the last. */
    private static List<String> lines(String text) {
        List<String> lines = text.lines().toList();
        List<String> ended = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ended.add(i == lines.size() - 1 ? lines.get(i) : lines.get(i) + "\n");
        }
        return ended;
    }
}
