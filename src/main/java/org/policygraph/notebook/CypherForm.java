package org.policygraph.notebook;

import java.util.stream.Collectors;
import org.policygraph.notebook.Notebook.Block;
import org.policygraph.notebook.Notebook.Cell;
import org.policygraph.notebook.Notebook.Prose;

/** Writes a notebook as a script for Cypher Shell or Neo4j Browser: parameters, text as comments, queries. */
final class CypherForm {

    private CypherForm() {}

    static String write(Notebook notebook) {
        String parameters = notebook.parameters().entrySet().stream()
                .map(entry -> ":param " + entry.getKey() + " => " + Literal.cypher(entry.getValue()) + ";\n")
                .collect(Collectors.joining());
        return "// " + notebook.title() + "\n" + parameters
                + notebook.blocks().stream().map(CypherForm::block).collect(Collectors.joining());
    }

    private static String block(Block block) {
        return switch (block) {
            case Prose prose ->
                "\n"
                        + prose.markdown()
                                .lines()
                                .map(line -> ("// " + line).stripTrailing() + "\n")
                                .collect(Collectors.joining());
            case Cell cell -> "\n" + cell.cypher().replaceFirst(";\\s*$", "") + ";\n";
        };
    }
}
