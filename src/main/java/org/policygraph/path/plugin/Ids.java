package org.policygraph.path.plugin;

import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.NotFoundException;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Transaction;

/**
 * Nodes and relationships by number. A number is 8 bytes where an element id is a string of 40, and there are millions;
 * that one may be given again after a deletion is what {@link Touched} and {@link Mirror} reckon with.
 */
@SuppressWarnings({"removal", "deprecation"}) // there is no other number
final class Ids {

    private Ids() {}

    static long of(Entity entity) {
        return entity.getId();
    }

    static Node node(Transaction transaction, long id) {
        return transaction.getNodeById(id);
    }

    /** Null when it is gone. */
    static @Nullable Relationship relationship(Transaction transaction, long id) {
        try {
            return transaction.getRelationshipById(id);
        } catch (NotFoundException e) {
            return null;
        }
    }
}
