package org.policygraph.path.plugin;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.graphdb.Transaction;
import org.neo4j.procedure.Context;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;
import org.neo4j.procedure.TerminationGuard;
import org.policygraph.path.ConnectionQuestion;
import org.policygraph.path.ConnectionQuestion.Ends;
import org.policygraph.path.Topic;

/** Questions about connections in Cypher. Options are those of REST; actors are given by id or exact name. */
public final class ConnectionProcedures {

    @Context
    public Transaction transaction;

    @Context
    public Mirror mirror;

    @Context
    public TerminationGuard guard;

    /** Neo4j fills in the fields. */
    @SuppressWarnings("NullAway") // before any call
    public ConnectionProcedures() {}

    /** Shortest paths, to be drawn. */
    @Procedure(name = "policygraph.shortestPaths", mode = Mode.READ)
    @Description("All paths of the fewest steps between two actors: the k best of them, and how many there are.")
    public Stream<ConnectionRow> shortestPaths(
            @Name("from") String from,
            @Name("to") String to,
            @Name(value = "options", defaultValue = "{}") Map<String, Object> options) {
        return rows(Topic.SHORTEST_PATHS, Ends.of(from, to), options);
    }

    /** Common neighbours, to be drawn. */
    @Procedure(name = "policygraph.commonNeighbours", mode = Mode.READ)
    @Description("The actors that two actors are both linked with, the best first, with the edges to each.")
    public Stream<ConnectionRow> commonNeighbours(
            @Name("of") String one,
            @Name("and") String other,
            @Name(value = "options", defaultValue = "{}") Map<String, Object> options) {
        return rows(Topic.COMMON_NEIGHBOURS, Ends.of(one, other), options);
    }

    /** Links, to be drawn. */
    @Procedure(name = "policygraph.links", mode = Mode.READ)
    @Description("Every edge between two actors, in both directions, with the actions it stands on.")
    public Stream<ConnectionRow> links(
            @Name("from") String from,
            @Name("to") String to,
            @Name(value = "options", defaultValue = "{}") Map<String, Object> options) {
        return rows(Topic.LINKS, Ends.of(from, to), options);
    }

    /** Paths between sets, to be drawn. */
    @Procedure(name = "policygraph.pathsBetweenSets", mode = Mode.READ)
    @Description("The k best loop-free paths from any of some actors to any of others, over none of the rest of them.")
    public Stream<ConnectionRow> pathsBetweenSets(
            @Name("from") List<String> from,
            @Name("to") List<String> to,
            @Name(value = "options", defaultValue = "{}") Map<String, Object> options) {
        return rows(Topic.PATHS_BETWEEN_SETS, new Ends(from, to), options);
    }

    /** A tree, to be drawn. */
    @Procedure(name = "policygraph.connectingSubgraph", mode = Mode.READ)
    @Description(
            "The smallest part of the map that connects 3 to 10 actors (a Steiner tree), weak steps and hubs cost more.")
    public Stream<TreeRow> connectingSubgraph(
            @Name("actors") List<String> actors,
            @Name(value = "options", defaultValue = "{}") Map<String, Object> options) {
        return Stream.of(new TreeRow(ask(Topic.CONNECTING_SUBGRAPH, new Ends(actors, List.of()), options)));
    }

    /** Any of them with everything that an answer of REST says; for programs. */
    @Procedure(name = "policygraph.connection", mode = Mode.READ)
    @Description("Answers a question about connections, named by its topic, in one map.")
    public Stream<FoundRow> connection(
            @Name("topic") String topic,
            @Name("from") List<String> from,
            @Name("to") List<String> to,
            @Name(value = "options", defaultValue = "{}") Map<String, Object> options) {
        return Stream.of(new FoundRow(
                ask(Topic.named(topic), new Ends(from, to), options).all()));
    }

    private Stream<ConnectionRow> rows(Topic topic, Ends ends, Map<String, Object> options) {
        return ask(topic, ends, options).rows().stream();
    }

    private Connection ask(Topic topic, Ends ends, Map<String, Object> options) {
        return new ConnectionInquiry(transaction, mirror, guard).ask(ConnectionQuestion.of(topic, ends, options));
    }
}
