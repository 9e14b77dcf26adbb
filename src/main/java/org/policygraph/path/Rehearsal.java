package org.policygraph.path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

/** Asks for a path between nobody and nobody, so that the first caller does not wait seconds for the query plans. */
@Component
final class Rehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

    private final PathQueries queries;
    private final AsyncTaskExecutor tasks;

    Rehearsal(PathQueries queries, AsyncTaskExecutor tasks) {
        this.queries = queries;
        this.tasks = tasks;
    }

    @EventListener(ApplicationReadyEvent.class)
    void rehearse() {
        PathQuestion nobody = PathQuestion.between("nobody", "nobody-else");
        tasks.execute(() -> {
            try {
                queries.candidates(nobody);
                queries.filtered(nobody);
            } catch (RuntimeException e) {
                // whatever is wrong meets the first caller too; a program that stops meanwhile has nobody to tell
                LOG.info("Path queries are not warm yet: {}", e.getMessage());
            }
        });
    }
}
