package org.policygraph.path;

import java.util.ArrayList;
import java.util.List;
import org.policygraph.actor.Actor;
import org.policygraph.path.PathQuestion.EdgeFilter;
import org.policygraph.profile.EvidenceLookup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Asks about anybody and nothing, so that the first caller of a server waits neither for the map to be read into memory nor
 * for query plans.
 */
@Component
@ConditionalOnWebApplication
final class Rehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

    private final MapSearch map;
    private final PathQueries queries;
    private final EvidenceLookup evidence;
    private final LinkedActions linked;
    private final AsyncTaskExecutor tasks;

    Rehearsal(
            MapSearch map,
            PathQueries queries,
            EvidenceLookup evidence,
            LinkedActions linked,
            AsyncTaskExecutor tasks) {
        this.map = map;
        this.queries = queries;
        this.evidence = evidence;
        this.linked = linked;
        this.tasks = tasks;
    }

    @EventListener(ApplicationReadyEvent.class)
    void rehearse() {
        List<Actor.Id> nobody = List.of(new Actor.Id("nobody"));
        tasks.execute(() -> {
            try {
                List<String> two = queries.some();
                if (two.size() == 2) {
                    map.search(PathQuestion.between(two.getFirst(), two.getLast()));
                }
                queries.actors(nobody);
                queries.edges(nobody, EdgeFilter.DEFAULT.verbs(), 1);
                queries.tellings(List.of(), new ArrayList<>());
                evidence.of(List.of("nothing"), null);
                linked.rows(List.of("nothing"), null);
            } catch (RuntimeException e) {
                // whatever is wrong meets the first caller too; a program that stops meanwhile has nobody to tell
                LOG.info("Path queries are not warm yet: {}", e.getMessage());
            }
        });
    }
}
