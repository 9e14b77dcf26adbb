package org.policygraph.path.plugin;

import java.util.Map;
import org.neo4j.graphdb.Transaction;
import org.policygraph.path.PathAnswer.Edges;
import org.policygraph.path.engine.Found;

/**
 * What was found, and in which state of the map.
 *
 * @param knownBy the day by which what is told of it must have been known
 */
record Answer(Mirror.State state, Found found, int knownBy) {

    Mapped mapped(Found.Scored path, Transaction transaction) {
        return Mapped.of(path, state.map(), transaction, new Quotes(transaction, knownBy));
    }

    /** All that an answer of REST says, as values of Cypher. */
    Map<String, Object> values(Transaction transaction) {
        Edges edges = found.edges();
        return Map.of(
                "paths",
                found.paths().stream()
                        .map(path -> mapped(path, transaction).row())
                        .toList(),
                "hubs",
                found.hubs().entrySet().stream()
                        .map(hub -> Map.of(
                                "actor", Mapped.actor(state.map(), hub.getKey(), transaction), "shorterPaths", (long)
                                        hub.getValue()))
                        .toList(),
                "edges",
                Map.of(
                        "status", (long) edges.status(),
                        "date", (long) edges.date(),
                        "belief", (long) edges.belief(),
                        "sources", (long) edges.sources()),
                "complete",
                found.complete(),
                "counted",
                found.counted());
    }
}
