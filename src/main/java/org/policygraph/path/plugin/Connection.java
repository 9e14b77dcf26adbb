package org.policygraph.path.plugin;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Transaction;
import org.policygraph.document.PartialDate;
import org.policygraph.path.ConnectionQuestion;
import org.policygraph.path.Score;
import org.policygraph.path.Topic;
import org.policygraph.path.engine.Connected;
import org.policygraph.path.engine.Connected.Leg;
import org.policygraph.path.engine.Connected.Piece;
import org.policygraph.path.engine.Days;
import org.policygraph.path.engine.MapGraph;

/** What was found about connections, in values of Cypher. */
record Connection(ConnectionQuestion question, Connected found, MapGraph map, Transaction transaction) {

    /** A row for each piece, to be drawn. */
    List<ConnectionRow> rows() {
        List<Piece> pieces = found.pieces();
        return IntStream.range(0, pieces.size())
                .mapToObj(i -> new ConnectionRow(i + 1L, pieces.get(i), this))
                .toList();
    }

    /** All of it in one map, for programs. */
    Map<String, Object> all() {
        return Map.of(
                "pieces",
                found.pieces().stream().map(this::piece).toList(),
                "hubs",
                found.hubs().entrySet().stream()
                        .map(hub -> Map.of("actor", Mapped.actor(map, hub.getKey(), transaction), "shorterPaths", (long)
                                hub.getValue()))
                        .toList(),
                "apart",
                apart(),
                "count",
                found.extent().count(),
                "exact",
                found.extent().exact(),
                "complete",
                found.extent().complete());
    }

    private Map<String, Object> piece(Piece piece) {
        return Map.of(
                "actors",
                piece.knots().stream()
                        .map(number -> Mapped.actor(map, number, transaction))
                        .toList(),
                "steps",
                piece.legs().stream().map(this::step).toList(),
                "reasons",
                reasons(piece.score()),
                "cost",
                piece.cost());
    }

    List<Object> apart() {
        return found.apart().stream()
                .map(number -> Ids.node(transaction, map.at(number).ref()).getProperty("id"))
                .toList();
    }

    List<Node> nodes(Piece piece) {
        return piece.knots().stream()
                .map(number -> Ids.node(transaction, map.at(number).ref()))
                .toList();
    }

    List<Relationship> relationships(Piece piece) {
        return piece.legs().stream()
                .map(leg -> Objects.requireNonNull(
                        Ids.relationship(transaction, leg.line().ref())))
                .toList();
    }

    /** The steps with their evidence, which programs look up themselves. */
    List<Map<String, Object>> steps(Piece piece) {
        PartialDate asOf = question.edges().period().asOf();
        Quotes quotes = new Quotes(transaction, asOf == null ? Days.NEVER : Days.of(asOf.lastDay()));
        return piece.legs().stream()
                .map(leg -> {
                    Map<String, Object> step = step(leg);
                    step.put("evidence", quotes.of(leg.line()));
                    return step;
                })
                .toList();
    }

    private Map<String, Object> step(Leg leg) {
        Map<String, Object> step = new HashMap<>();
        step.put("from", id(leg.from()));
        step.put("to", id(leg.to()));
        step.putAll(Mapped.step(leg.line(), leg.line().isFrom(leg.from()), transaction));
        if (question.topic() == Topic.LINKS) {
            step.put("weighed", weighed(leg));
        }
        return step;
    }

    /** The belief in each action of a link, in its parts. */
    private List<Map<String, Object>> weighed(Leg leg) {
        return leg.weighed(question.edges()).stream()
                .map(action -> Map.<String, Object>of(
                        "id",
                        Ids.node(transaction, Long.parseLong(action.id())).getProperty("id"),
                        "status",
                        action.status().name(),
                        "belief",
                        action.belief(),
                        "support",
                        action.support(),
                        "denial",
                        action.denial(),
                        "sources",
                        (long) action.sources(),
                        "contested",
                        action.contested()))
                .toList();
    }

    private Object id(int number) {
        return Ids.node(transaction, map.at(number).ref()).getProperty("id");
    }

    static Map<String, Object> reasons(Score score) {
        Map<String, Object> reasons = new HashMap<>();
        reasons.put("belief", score.belief());
        reasons.put("sources", score.sources());
        reasons.put("recency", score.recency());
        reasons.put("length", score.length());
        reasons.put("informativeness", score.informativeness());
        return reasons;
    }

    static double value(Score score) {
        return Arrays.stream(new double[] {
                    score.belief(), score.sources(), score.recency(), score.length(), score.informativeness()
                })
                .reduce(1, (one, other) -> one * other);
    }
}
