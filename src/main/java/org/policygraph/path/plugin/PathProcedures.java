package org.policygraph.path.plugin;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neo4j.graphdb.Transaction;
import org.neo4j.procedure.Context;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;
import org.neo4j.procedure.TerminationGuard;
import org.policygraph.path.PathProblem;
import org.policygraph.path.engine.Found;

/** Path search in Cypher. Options are those of REST; neither sees what the calling transaction has not committed. */
public final class PathProcedures {

    @Context
    public Transaction transaction;

    @Context
    public Mirror mirror;

    @Context
    public TerminationGuard guard;

    /** Neo4j fills in the fields. */
    @SuppressWarnings("NullAway") // before any call
    public PathProcedures() {}

    /** The best paths, to be drawn. */
    @Procedure(name = "policygraph.paths", mode = Mode.READ)
    @Description("The k best loop-free paths between two actors, given by id or exact name.")
    public Stream<PathRow> paths(
            @Name("from") String from,
            @Name("to") String to,
            @Name(value = "options", defaultValue = "{}") Map<String, Object> options) {
        Answer answer = new Inquiry(transaction, mirror, Inquiry.stopped(guard)).ask(from, to, options);
        List<Found.Scored> paths = answer.found().paths();
        return IntStream.range(0, paths.size())
                .mapToObj(i -> new PathRow(
                        i + 1L,
                        answer.mapped(paths.get(i), transaction),
                        Drawing.of(paths.get(i), answer.state().map(), transaction),
                        answer.found().complete()));
    }

    /** The same with everything that an answer of REST says; for programs. */
    @Procedure(name = "policygraph.search", mode = Mode.READ)
    @Description("The k best loop-free paths between two actors, and what the filters took away, in one map.")
    public Stream<FoundRow> search(
            @Name("from") String from,
            @Name("to") String to,
            @Name(value = "options", defaultValue = "{}") Map<String, Object> options) {
        try {
            return Stream.of(new FoundRow(new Inquiry(transaction, mirror, Inquiry.stopped(guard))
                    .ask(from, to, options)
                    .values(transaction)));
        } catch (PathProblem.UnknownActor unknown) {
            return Stream.of(new FoundRow(Map.of("unknown", unknown.name())));
        }
    }
}
