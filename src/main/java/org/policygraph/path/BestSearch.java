package org.policygraph.path;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Lets the database search its map where it has our procedures, and reads the map by Cypher where it has not. */
@Component
@Primary
final class BestSearch implements MapSearch {

    private static final Logger LOG = LoggerFactory.getLogger(BestSearch.class);

    private final ProcedureSearch procedure;
    private final BoundedSearch bounded;
    private final AtomicReference<@Nullable MapSearch> chosen = new AtomicReference<>();

    BestSearch(ProcedureSearch procedure, BoundedSearch bounded) {
        this.procedure = procedure;
        this.bounded = bounded;
    }

    @Override
    public Finding search(PathQuestion question) {
        return chosen().search(question);
    }

    /** A database gets or loses a plug-in only by a restart, which this program does not outlive unnoticed. */
    private MapSearch chosen() {
        MapSearch known = chosen.get();
        if (known != null) {
            return known;
        }
        MapSearch found = procedure.isThere() ? procedure : bounded;
        if (chosen.compareAndSet(null, found) && found == bounded) {
            LOG.warn("The database has no policygraph.search: paths are searched by Cypher, within narrower bounds");
        }
        return found;
    }
}
