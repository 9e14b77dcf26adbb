package org.policygraph.path.plugin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.neo4j.graphdb.Direction;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.event.TransactionData;

/**
 * What a transaction touches of the map and of what the map stands on: only which things, not their new state, which is
 * read after the commit, so that two commits that overtake each other end in the same map.
 *
 * @param lines relationships of the map by number, with the numbers of their ends
 * @param actors nodes that are, were or become actors
 * @param pairs agent and patient of actions of which something else is told now
 */
record Touched(Map<Long, Pair> lines, Set<Long> actors, Set<Pair> pairs) {

    /** Two nodes, the agent first. */
    record Pair(long agent, long patient) {}

    boolean isNothing() {
        return lines.isEmpty() && actors.isEmpty() && pairs.isEmpty();
    }

    /** Reads what a transaction is about to commit. */
    static Touched by(TransactionData data) {
        Touched touched = new Touched(new HashMap<>(), new HashSet<>(), new HashSet<>());
        data.createdRelationships().forEach(touched::relationship);
        data.deletedRelationships().forEach(touched::deleted);
        data.assignedRelationshipProperties().forEach(entry -> touched.relationship(entry.entity()));
        data.removedRelationshipProperties().forEach(entry -> {
            // those that are deleted are seen above; their ends may be gone
            if (!data.isDeleted(entry.entity())) {
                touched.relationship(entry.entity());
            }
        });
        data.deletedNodes().forEach(node -> touched.actors.add(Ids.of(node)));
        data.assignedLabels().forEach(entry -> touched.label(entry.node(), entry.label()));
        data.removedLabels().forEach(entry -> touched.label(entry.node(), entry.label()));
        data.assignedNodeProperties().forEach(entry -> touched.told(entry.entity()));
        data.removedNodeProperties().forEach(entry -> {
            if (!data.isDeleted(entry.entity())) {
                touched.told(entry.entity());
            }
        });
        return touched;
    }

    private void label(Node node, Label label) {
        if (label.equals(Names.ACTOR) || Names.KINDS.containsKey(label.name())) {
            actors.add(Ids.of(node));
        }
    }

    private void deleted(Relationship relationship) {
        if (Names.VERBS.containsKey(relationship.getType().name())) {
            line(relationship);
        }
    }

    private void relationship(Relationship relationship) {
        if (Names.VERBS.containsKey(relationship.getType().name())) {
            line(relationship);
        } else if (relationship.isType(Names.ABOUT) || relationship.isType(Names.REVERSES)) {
            action(relationship.getEndNode());
        }
    }

    private void line(Relationship relationship) {
        lines.put(
                Ids.of(relationship), new Pair(Ids.of(relationship.getStartNode()), Ids.of(relationship.getEndNode())));
    }

    /** A property of an action, or of anything that tells of one, is another now. */
    private void told(Node node) {
        if (node.hasLabel(Names.ACTION)) {
            action(node);
        } else if (node.hasLabel(Names.CLAIM)) {
            claim(node);
        } else if (node.hasLabel(Names.ARTICLE)) {
            for (Node sentence : MapReader.neighbours(node, Direction.INCOMING, Names.IN)) {
                MapReader.neighbours(sentence, Direction.INCOMING, Names.QUOTES).forEach(this::claim);
            }
        }
    }

    private void claim(Node claim) {
        for (Node action : MapReader.neighbours(claim, Direction.OUTGOING, Names.ABOUT)) {
            action(action);
            MapReader.neighbours(action, Direction.OUTGOING, Names.REVERSES).forEach(this::action);
        }
    }

    private void action(Node action) {
        for (Node agent : MapReader.neighbours(action, Direction.INCOMING, Names.DID)) {
            for (Node patient : MapReader.neighbours(action, Direction.OUTGOING, Names.TO)) {
                pairs.add(new Pair(Ids.of(agent), Ids.of(patient)));
            }
        }
    }
}
