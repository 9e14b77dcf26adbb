package org.policygraph.path.plugin;

import org.neo4j.graphdb.Transaction;
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
}
