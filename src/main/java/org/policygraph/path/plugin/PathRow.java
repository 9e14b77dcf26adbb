package org.policygraph.path.plugin;

import java.util.List;
import java.util.Map;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;

/** What {@code policygraph.paths} yields for each path. Neo4j wants a public class with public fields. */
public final class PathRow {

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

    /** Verb, direction, status, dates, belief, sources and action ids of each step, by the actions that pass. */
    public final List<Map<String, Object>> steps;

    /** Whether every path was tried. */
    public final boolean complete;

    PathRow(long rank, Mapped mapped, Drawing drawing, boolean complete) {
        this.rank = rank;
        score = mapped.score();
        reasons = mapped.reasons();
        nodes = drawing.nodes();
        relationships = drawing.relationships();
        steps = mapped.steps();
        this.complete = complete;
    }
}
