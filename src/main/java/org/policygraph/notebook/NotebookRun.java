package org.policygraph.notebook;

import java.util.List;
import java.util.Map;
import org.policygraph.notebook.Notebook.Cell;
import org.policygraph.picture.Links;

/**
 * A notebook with what its queries gave.
 *
 * @param notebook what was run
 * @param results by the numbers of cells
 */
public record NotebookRun(Notebook notebook, Map<Integer, Result> results) {

    public NotebookRun {
        results = Map.copyOf(results);
    }

    /** What a query gave. */
    public Result of(Cell cell) {
        Result result = results.get(cell.number());
        if (result == null) {
            throw new IllegalArgumentException("Cell " + cell.number() + " was not run");
        }
        return result;
    }

    /** Where results are not as expected: one line each with the place, what was expected, and what there is. */
    public List<String> failures() {
        return notebook.cells().stream()
                .flatMap(cell -> cell.expectations().stream()
                        .flatMap(expectation -> expectation.failure(of(cell)).stream()
                                .map(failure -> "%s, line %d: expected '%s', but %s"
                                        .formatted(notebook.name(), cell.line(), expectation.text(), failure))))
                .toList();
    }

    /** Text, queries and what they gave, as the inside of a page; nothing of the graph becomes markup. */
    public String html(Links links) {
        return HtmlForm.body(this, links);
    }

    /** How long all queries took, in milliseconds. */
    public double millis() {
        return results.values().stream().mapToDouble(Result::millis).sum();
    }
}
