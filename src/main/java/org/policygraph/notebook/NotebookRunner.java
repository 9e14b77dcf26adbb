package org.policygraph.notebook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.policygraph.notebook.Notebook.Cell;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Runs notebooks: every query in a transaction of its own that can only read, and ends after a while. */
@Component
public final class NotebookRunner {

    private final Driver driver;
    private final Duration limit;

    NotebookRunner(Driver driver, @Value("${policy-graph.notebook-limit:20s}") Duration limit) {
        this.driver = driver;
        this.limit = limit;
    }

    /**
     * Runs all queries in order.
     *
     * @throws NotebookProblem.Failed at the first that the database refuses, as it does any that would write
     */
    public NotebookRun run(Notebook notebook) {
        SessionConfig readOnly =
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
        try (Session session = driver.session(readOnly)) {
            return new NotebookRun(
                    notebook,
                    notebook.cells().stream()
                            .collect(Collectors.toMap(Cell::number, cell -> run(notebook, cell, session))));
        }
    }

    private Result run(Notebook notebook, Cell cell, Session session) {
        TransactionConfig bounded =
                TransactionConfig.builder().withTimeout(limit).build();
        long started = System.nanoTime();
        try {
            return session.executeRead(
                    transaction -> {
                        org.neo4j.driver.Result found = transaction.run(cell.cypher(), used(notebook, cell));
                        List<String> columns = found.keys();
                        List<List<@Nullable Object>> rows = new ArrayList<>();
                        while (found.hasNext() && rows.size() < Result.MOST) {
                            rows.add(row(found.next()));
                        }
                        return new Result(columns, rows, !found.hasNext(), (System.nanoTime() - started) / 1e6);
                    },
                    bounded);
        } catch (Neo4jException e) {
            throw new NotebookProblem.Failed(notebook.name(), cell.line(), e);
        }
    }

    private static List<@Nullable Object> row(Record row) {
        List<@Nullable Object> values = new ArrayList<>();
        row.values().forEach(value -> values.add(value.isNull() ? null : value.asObject()));
        return values;
    }

    /** The database warns of parameters that a query does not take. */
    private static Map<String, Object> used(Notebook notebook, Cell cell) {
        return notebook.parameters().entrySet().stream()
                .filter(entry -> cell.cypher().contains("$" + entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
