package org.policygraph.path.plugin;

import java.util.List;
import java.util.Objects;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Transaction;
import org.policygraph.path.engine.Found;
import org.policygraph.path.engine.MapGraph;

/** A path as nodes and relationships of the graph. */
record Drawing(List<Node> nodes, List<Relationship> relationships) {

    static Drawing of(Found.Scored scored, MapGraph map, Transaction transaction) {
        return new Drawing(
                scored.way().knots().stream()
                        .map(number -> Ids.node(transaction, map.at(number).ref()))
                        .toList(),
                scored.way().lines().stream()
                        .map(line -> Objects.requireNonNull(Ids.relationship(transaction, line.ref())))
                        .toList());
    }
}
