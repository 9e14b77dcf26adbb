package org.policygraph.notebook;

import java.util.List;
import java.util.Map;
import org.policygraph.notebook.Notebook.Cell;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Neo4j Browser keeps in the reader's own browser, put there before it starts: our style unless there is another,
 * and the queries of all notebooks as saved ones beside the reader's own.
 */
final class BrowserHome {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String OWN = "policy-graph";

    private BrowserHome() {}

    static String script(List<Notebook> notebooks) {
        List<Map<String, Object>> folders = notebooks.stream()
                .map(notebook -> Map.<String, Object>of("id", folder(notebook), "name", notebook.title()))
                .toList();
        List<Map<String, Object>> documents = notebooks.stream()
                .flatMap(notebook -> notebook.cells().stream().map(cell -> document(notebook, cell)))
                .toList();
        return """
                // Before Neo4j Browser starts: our style unless there is one, our saved queries beside the reader's own.
                (() => {
                  const [grass, folders, documents] = [%s, %s, %s];
                  const read = key => JSON.parse(localStorage.getItem('neo4j.' + key) ?? 'null');
                  const write = (key, value) => localStorage.setItem('neo4j.' + key, JSON.stringify(value));
                  const others = key => (read(key) ?? []).filter(each => !String(each.id).startsWith('policy-graph'));
                  if (!read('grass')) write('grass', grass);
                  write('folders', [...folders, ...others('folders')]);
                  write('documents', [...documents, ...others('documents')]);
                })();
                """.formatted(json(Grass.rules()), json(folders), json(documents));
    }

    private static Map<String, Object> document(Notebook notebook, Cell cell) {
        return Map.of(
                "id",
                folder(notebook) + "-" + cell.number(),
                "folder",
                folder(notebook),
                "isStatic",
                false,
                "content",
                Literal.fill(cell.cypher(), notebook.parameters()));
    }

    private static String folder(Notebook notebook) {
        return OWN + "-" + notebook.name();
    }

    /** JSON that can stand in a script. */
    private static String json(Object value) {
        return JSON.writeValueAsString(value).replace("<", "\\u003c").replace("\u2028", "\\u2028");
    }
}
