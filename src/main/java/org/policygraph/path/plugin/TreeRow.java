package org.policygraph.path.plugin;

import java.util.List;
import java.util.Map;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.policygraph.path.engine.Connected.Piece;

/** What {@code policygraph.connectingSubgraph} yields: one row, also when nothing connects any two of the actors. */
public final class TreeRow {

    /** The actors it connects, and those between. */
    public final List<Node> nodes;

    /** The edges between them. */
    public final List<Relationship> relationships;

    /** From, to, verb, direction, status, dates, belief, sources, action ids and evidence of each step. */
    public final List<Map<String, Object>> steps;

    /** What it was chosen by, the less the better; a sum over its edges of −ln(belief × sources × recency × 0.9) with half of what each actor between costs. */
    public final double cost;

    /** Whether no tree costs less; otherwise the cheapest costs at least half as much. */
    public final boolean exact;

    /** The ids of the actors that cannot be connected with the others. */
    public final List<Object> apart;

    /** Whether everything was looked at. */
    public final boolean complete;

    TreeRow(Connection connection) {
        List<Piece> pieces = connection.found().pieces();
        nodes = pieces.stream()
                .flatMap(piece -> connection.nodes(piece).stream())
                .toList();
        relationships = pieces.stream()
                .flatMap(piece -> connection.relationships(piece).stream())
                .toList();
        steps = pieces.stream()
                .flatMap(piece -> connection.steps(piece).stream())
                .toList();
        cost = pieces.stream().mapToDouble(Piece::cost).sum();
        exact = connection.found().extent().exact();
        apart = connection.apart();
        complete = connection.found().extent().complete();
    }
}
