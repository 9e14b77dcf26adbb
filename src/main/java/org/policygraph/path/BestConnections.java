package org.policygraph.path;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Lets the database search its map where it has our procedures, and reads the map by Cypher where it has not. */
@Component
@Primary
final class BestConnections implements ConnectionMap {

    private final ProcedureConnections procedure;
    private final BoundedConnections bounded;
    private final AtomicReference<@Nullable ConnectionMap> chosen = new AtomicReference<>();

    BestConnections(ProcedureConnections procedure, BoundedConnections bounded) {
        this.procedure = procedure;
        this.bounded = bounded;
    }

    @Override
    public ConnectionFinding find(ConnectionQuestion question) {
        ConnectionMap known = chosen.get();
        if (known == null) {
            known = procedure.isThere() ? procedure : bounded;
            chosen.set(known);
        }
        return known.find(question);
    }
}
