package org.policygraph.path.plugin;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Transaction;
import org.neo4j.procedure.TerminationGuard;
import org.policygraph.path.ConnectionQuestion;
import org.policygraph.path.ConnectionQuestion.Ends;
import org.policygraph.path.PathQuestion.ActorFilter;
import org.policygraph.path.engine.Connected;
import org.policygraph.path.engine.ConnectionSearch;
import org.policygraph.path.engine.Places;

/** One question about connections to the mirror, answered by nothing that a commit has removed. */
final class ConnectionInquiry {

    private static final int TRIES = 3;

    private final Transaction transaction;
    private final Mirror mirror;
    private final Inquiry inquiry;

    ConnectionInquiry(Transaction transaction, Mirror mirror, TerminationGuard guard) {
        this.transaction = transaction;
        this.mirror = mirror;
        inquiry = new Inquiry(transaction, mirror, Inquiry.stopped(guard));
    }

    /**
     * Answers.
     *
     * @throws org.policygraph.path.PathProblem when an actor is not known, two that must differ are one, or a value is
     *     not legal
     */
    Connection ask(ConnectionQuestion asked) {
        ActorFilter actors = asked.actors();
        ConnectionQuestion question = asked.resolved(
                new Ends(ids(asked.ends().from()), ids(asked.ends().to())),
                new ActorFilter(actors.kinds(), ids(actors.mustPass()), ids(actors.mustAvoid())));
        Connection answer = search(question, mirror.state());
        for (int i = 1; i < TRIES && !stands(answer.found()); i++) {
            // a commit that is under way removed something: its listener is about to tell the mirror
            answer = search(question, mirror.stateAfterCommits());
        }
        return answer;
    }

    private Connection search(ConnectionQuestion question, Mirror.State state) {
        Places places = new Places(
                numbers(question.ends().from(), state),
                numbers(question.ends().to(), state),
                numbers(question.actors().mustPass(), state),
                new HashSet<>(numbers(question.actors().mustAvoid(), state)),
                LocalDate.now(ZoneOffset.UTC));
        Connected found = new ConnectionSearch(state.map(), question, places).run(inquiry::isStopped);
        return new Connection(question, found, state.map(), transaction);
    }

    private List<Integer> numbers(Collection<String> ids, Mirror.State state) {
        return ids.stream().map(id -> Inquiry.number(state, inquiry.find(id))).toList();
    }

    private List<String> ids(Collection<String> names) {
        return names.stream().map(inquiry::find).map(ConnectionInquiry::id).toList();
    }

    private static String id(Node actor) {
        return (String) actor.getProperty("id");
    }

    private boolean stands(Connected found) {
        return found.pieces().stream()
                .flatMap(piece -> piece.legs().stream())
                .allMatch(leg -> inquiry.stands(leg.line()));
    }
}
