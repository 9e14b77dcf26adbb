package org.policygraph.path.plugin;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.TransactionTerminatedException;
import org.neo4j.procedure.TerminationGuard;
import org.policygraph.document.PartialDate;
import org.policygraph.path.PathProblem;
import org.policygraph.path.PathQuestion;
import org.policygraph.path.QuestionMap;
import org.policygraph.path.engine.Days;
import org.policygraph.path.engine.Effort;
import org.policygraph.path.engine.Found;
import org.policygraph.path.engine.Line;
import org.policygraph.path.engine.Marks;
import org.policygraph.path.engine.Search;

/** One question to the mirror, answered by nothing that a commit has removed. */
final class Inquiry {

    private static final int TRIES = 3;

    private final Transaction transaction;
    private final Mirror mirror;
    private final BooleanSupplier stopped;

    /**
     * Takes what it asks.
     *
     * @param stopped whether nobody waits for the answer any more
     */
    Inquiry(Transaction transaction, Mirror mirror, BooleanSupplier stopped) {
        this.transaction = transaction;
        this.mirror = mirror;
        this.stopped = stopped;
    }

    /**
     * Answers.
     *
     * @throws PathProblem when both ends are one actor, an actor is not known or a value is not legal
     */
    Answer ask(String from, String to, Map<String, Object> options) {
        return ask(QuestionMap.question(from, to, options));
    }

    /** The same for a question that has been read. */
    Answer ask(PathQuestion question) {
        String from = question.from();
        String to = question.to();
        Node start = find(from);
        Node goal = find(to);
        if (start.equals(goal)) {
            throw new PathProblem.SameActor(from, to, (String) start.getProperty("id"));
        }
        Answer answer = search(question, start, goal, mirror.state());
        for (int i = 1; i < TRIES && !stands(answer.found()); i++) {
            // a commit that is under way removed something: its listener is about to tell the mirror
            answer = search(question, start, goal, mirror.stateAfterCommits());
        }
        return answer;
    }

    private Answer search(PathQuestion question, Node start, Node goal, Mirror.State state) {
        Marks marks = new Marks(
                number(state, start),
                number(state, goal),
                question.actors().mustPass().stream()
                        .map(name -> number(state, find(name)))
                        .toList(),
                new HashSet<>(question.actors().mustAvoid().stream()
                        .map(name -> number(state, find(name)))
                        .toList()),
                LocalDate.now(ZoneOffset.UTC));
        PartialDate asOf = question.edges().period().asOf();
        return new Answer(
                state,
                new Search(state.map(), question, marks).run(Effort.ofSearch(this::isStopped)),
                asOf == null ? Days.NEVER : Days.of(asOf.lastDay()));
    }

    static int number(Mirror.State state, Node node) {
        int number = state.number(Ids.of(node));
        if (number < 0) {
            throw new PathProblem.UnknownActor((String) node.getProperty("id"));
        }
        return number;
    }

    Node find(String name) {
        Node byId = transaction.findNode(Names.ACTOR, "id", name);
        return byId == null ? byName(name) : byId;
    }

    private Node byName(String name) {
        List<Node> found;
        try (var nodes = transaction.findNodes(Names.ACTOR, "name", name)) {
            found = nodes.stream().limit(2).toList();
        }
        if (found.size() != 1) {
            throw new PathProblem.UnknownActor(name);
        }
        return found.getFirst();
    }

    private boolean stands(Found found) {
        return found.paths().stream()
                .flatMap(path -> path.way().lines().stream())
                .allMatch(this::stands);
    }

    boolean stands(Line line) {
        @Nullable Relationship now = Ids.relationship(transaction, line.ref());
        return now != null && now.getType().name().equals(line.verb().name());
    }

    boolean isStopped() {
        return stopped.getAsBoolean();
    }

    /** Whether the transaction of a procedure was ended. */
    static BooleanSupplier stopped(TerminationGuard guard) {
        return () -> {
            try {
                guard.check();
                return false;
            } catch (TransactionTerminatedException e) {
                return true;
            }
        };
    }
}
