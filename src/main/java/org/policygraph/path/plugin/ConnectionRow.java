package org.policygraph.path.plugin;

import java.util.List;
import java.util.Map;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.policygraph.path.engine.Connected.Piece;

/** What the procedures about connections yield for each path, neighbour, link or tree. */
public final class ConnectionRow {

    /** 1 for the best. */
    public final long rank;

    /** How much it says, 0 to 1. */
    public final double score;

    /** What the score is made of. */
    public final Map<String, Object> reasons;

    /** Its actors. */
    public final List<Node> nodes;

    /** The edges between them. */
    public final List<Relationship> relationships;

    /** From, to, verb, direction, status, dates, belief, sources, action ids and evidence of each step. */
    public final List<Map<String, Object>> steps;

    /** How many there are, given or not; between sets, how many pairs have a path. */
    public final long count;

    /** Whether everything was looked at. */
    public final boolean complete;

    ConnectionRow(long rank, Piece piece, Connection connection) {
        this.rank = rank;
        score = Connection.value(piece.score());
        reasons = Connection.reasons(piece.score());
        nodes = connection.nodes(piece);
        relationships = connection.relationships(piece);
        steps = connection.steps(piece);
        count = connection.found().extent().count();
        complete = connection.found().extent().complete();
    }
}
