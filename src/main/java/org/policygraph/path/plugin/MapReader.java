package org.policygraph.path.plugin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Direction;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Stance;
import org.policygraph.action.Status;
import org.policygraph.actor.ActorKind;
import org.policygraph.document.Precision;
import org.policygraph.graph.Standing;
import org.policygraph.graph.Teller;
import org.policygraph.path.engine.Days;
import org.policygraph.path.engine.Knot;
import org.policygraph.path.engine.Line;
import org.policygraph.path.engine.Telling;
import org.policygraph.path.engine.Voice;

/** Reads actors, lines and what is told of them out of the graph, in one transaction. */
final class MapReader {

    private final Transaction transaction;
    private final LocalDate today;
    private final Map<Long, Integer> known = new HashMap<>();
    private final Map<Teller, Teller> tellers = new HashMap<>();

    MapReader(Transaction transaction, LocalDate today) {
        this.transaction = transaction;
        this.today = today;
    }

    /** What an actor is; null for a node that is none, or not described yet. */
    static Knot.@Nullable Who who(Node node) {
        ActorKind kind = null;
        boolean actor = false;
        for (Label label : node.getLabels()) {
            actor |= label.equals(Names.ACTOR);
            ActorKind named = Names.KINDS.get(label.name());
            kind = named == null ? kind : named;
        }
        return actor && kind != null ? new Knot.Who(Ids.of(node), kind) : null;
    }

    /**
     * Reads a line with all that is told of it.
     *
     * @param ends the same relationship by the numbers of its actors
     */
    Line line(Relationship relationship, Line.Ends ends) {
        String[] ids = (String[]) relationship.getProperty("actionIds", new String[0]);
        List<Telling> tellings = new ArrayList<>(ids.length);
        for (String id : ids) {
            Node action = transaction.findNode(Names.ACTION, "id", id);
            if (action != null) {
                tellings.add(telling(action));
            }
        }
        return Line.of(ends, today, tellings.toArray(Telling[]::new));
    }

    private Telling telling(Node action) {
        LocalDate first = (LocalDate) action.getProperty("start", null);
        LocalDate last = (LocalDate) action.getProperty("end", null);
        Status status = Status.valueOf((String) action.getProperty("status"));
        return new Telling(
                Ids.of(action),
                ActionKind.valueOf((String) action.getProperty("code")),
                status,
                new Standing.Days(first, last, Precision.valueOf((String) action.getProperty("precision"))),
                new Telling.Told(status == Status.REVERSED ? reversedFrom(action) : Days.NEVER, voices(action)));
    }

    private int reversedFrom(Node action) {
        int earliest = Days.NEVER;
        for (Node later : neighbours(action, Direction.INCOMING, Names.REVERSES)) {
            for (Node claim : neighbours(later, Direction.INCOMING, Names.ABOUT)) {
                if (!claim.hasProperty("retractedAt")) {
                    earliest = Math.min(earliest, knownFrom(claim));
                }
            }
        }
        return earliest;
    }

    private Voice[] voices(Node action) {
        List<Relationship> told = new ArrayList<>();
        try (var relationships = action.getRelationships(Direction.INCOMING, Names.ABOUT)) {
            for (Relationship about : relationships) {
                if (!about.getStartNode().hasProperty("retractedAt")) {
                    told.add(about);
                }
            }
        }
        if (told.size() > 1) {
            told.sort(
                    Comparator.comparing(about -> (String) about.getStartNode().getProperty("id")));
        }
        return told.stream().map(this::voice).toArray(Voice[]::new);
    }

    private Voice voice(Relationship about) {
        Node claim = about.getStartNode();
        return new Voice(
                teller(about),
                Status.valueOf((String) claim.getProperty("status")),
                Stance.valueOf((String) claim.getProperty("stance")),
                ((Number) claim.getProperty("confidence")).doubleValue(),
                knownFrom(claim));
    }

    /** Whose word a claim is; its publisher's where that was never asked. */
    private Teller teller(Relationship about) {
        String voice = (String) about.getProperty("voice", null);
        Number reliability = (Number) about.getProperty("reliability", Teller.USUAL);
        if (voice == null) {
            voice = (String)
                    other(article(about.getStartNode()), Names.PUBLISHED_BY).getProperty("id");
        }
        Teller teller = new Teller(voice, reliability.doubleValue());
        return tellers.computeIfAbsent(teller, same -> same);
    }

    private static Node article(Node claim) {
        return other(other(claim, Names.QUOTES), Names.IN);
    }

    /** From when on a claim was known. */
    private int knownFrom(Node claim) {
        Node article = article(claim);
        return known.computeIfAbsent(Ids.of(article), absent -> {
            LocalDate published = (LocalDate) article.getProperty("published", null);
            String precision = (String) article.getProperty("publishedPrecision", "UNKNOWN");
            return Days.knownFrom(published, Precision.valueOf(precision));
        });
    }

    static Node other(Node node, RelationshipType type) {
        return Objects.requireNonNull(node.getSingleRelationship(type, Direction.OUTGOING))
                .getEndNode();
    }

    static List<Node> neighbours(Node node, Direction direction, RelationshipType type) {
        List<Node> found = new ArrayList<>();
        try (var relationships = node.getRelationships(direction, type)) {
            relationships.forEach(relationship -> found.add(relationship.getOtherNode(node)));
        }
        return found;
    }
}
