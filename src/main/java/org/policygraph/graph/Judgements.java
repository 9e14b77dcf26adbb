package org.policygraph.graph;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.policygraph.database.Statements;
import org.policygraph.database.Transactions;
import org.policygraph.graph.Identification.Moved;
import org.policygraph.graph.Judged.Party;
import org.policygraph.identity.Comparison;
import org.springframework.stereotype.Component;

/**
 * What people say about who is whom, and take back. Judging changes no record and no claim: it adds a judgement, from which
 * follows who is one actor; taking it back at any time gives the graph in which nobody had said it.
 */
@Component
public class Judgements {

    /** Enough to tell judgements apart, short enough to type. */
    private static final int ID_LENGTH = 12;

    private final Transactions transactions;
    private final Clock clock;

    Judgements(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Judges two actors, and derives again what that touches. Who says again what he said last, while nobody has said
     * otherwise since, says nothing new: his judgement stays the one it was.
     *
     * @param dryRun whether only to tell what would change
     * @throws Unknown when there is no such actor
     * @throws Contradicted when another judgement in force stands against it
     */
    public Judged judge(Opinion opinion, boolean dryRun) {
        OffsetDateTime now = now();
        return change(dryRun, statements -> {
            party(statements, opinion.one(), opinion.other(), opinion.one());
            party(statements, opinion.one(), opinion.other(), opinion.other());
            return latest(statements, opinion)
                    .filter(last -> last.says(opinion))
                    .orElseGet(() -> add(statements, judgement(opinion, now, score(statements, opinion))));
        });
    }

    private static Optional<Judgement> latest(Statements statements, Opinion opinion) {
        return statements.run("graph/latest-judgement", Map.of("one", opinion.one(), "other", opinion.other())).stream()
                .map(row -> Judgement.read(row.get("judgement").asMap()))
                .findFirst();
    }

    private static Judgement add(Statements statements, Judgement judgement) {
        statements.run("graph/add-judgements", Map.of("judgements", List.of(judgement.row())));
        return judgement;
    }

    /**
     * Takes a judgement back, and derives again what that touches. One that was taken back before stays so.
     *
     * @throws Unknown when nobody made such a judgement
     */
    public Judged undo(String id, boolean dryRun) {
        Map<String, Object> parameters = Map.of("id", id, "at", now());
        return change(
                dryRun,
                statements -> statements.run("graph/retract-judgement", parameters).stream()
                        .map(row -> Judgement.read(row.get("judgement").asMap()))
                        .findFirst()
                        .orElseThrow(() -> new Unknown("nobody made a judgement with the id '" + id
                                + "'; GET /api/v1/judgements and `how ACTOR` list those that were made")));
    }

    /** What people judged, the latest first, also what was taken back. */
    public List<Judgement> list(int limit) {
        return transactions.write(statements -> statements.run("graph/list-judgements", Map.of("limit", limit)).stream()
                .map(row -> Judgement.read(row.get("judgement").asMap()))
                .toList());
    }

    /** Pairs about which a person has to say something, the likeliest first. */
    public List<Doubt> review(int limit) {
        return transactions.write(statements -> statements.run("graph/review", Map.of("limit", limit)).stream()
                .map(Judgements::doubt)
                .toList());
    }

    /** Whether anybody is known under this id. */
    public boolean knows(String id) {
        return transactions.write(statements -> !statements
                .run("graph/find-pair", Map.of("one", id, "other", id))
                .isEmpty());
    }

    private Judged change(boolean dryRun, Function<Statements, Judgement> act) {
        // which pairs of actors are touched shows only afterwards, but how they stood is asked before
        Collection<Pair> pairs =
                transactions.rehearse(statements -> settle(statements, act).pairs());
        Function<Statements, Judged> work = statements -> {
            Standings before = Standings.of(statements, pairs);
            Judgement judgement = settle(statements, act).judgement();
            Standings after = Standings.of(statements, pairs);
            return judged(statements, judgement, before, after);
        };
        return dryRun ? transactions.rehearse(work).asDryRun() : transactions.write(work);
    }

    private static Judged judged(Statements statements, Judgement judgement, Standings before, Standings after) {
        Party one = partyOrGone(statements, judgement.one(), judgement.other(), judgement.one());
        Party other = partyOrGone(statements, judgement.one(), judgement.other(), judgement.other());
        boolean same = one.id().equals(other.id());
        boolean isInForce = judgement.retractedAt() == null;
        if (isInForce && (judgement.answer() == Judgement.Answer.SAME) && !same) {
            throw new Contradicted(
                    "'%s' and '%s' cannot be one: a judgement in force says that they, or others that they are one with, are different; undo that first"
                            .formatted(judgement.one(), judgement.other()));
        }
        return new Judged(false, judgement, one, other, before.changedActions(after), before.changedEdges(after));
    }

    private record Settled(Judgement judgement, Collection<Pair> pairs) {}

    private static Settled settle(Statements statements, Function<Statements, Judgement> act) {
        Identification.takeTurn(statements);
        Judgement judgement = act.apply(statements);
        Moved moved = new Identification(statements).settle(List.of(judgement.one(), judgement.other()));
        moved.derive(new Layers(statements));
        return new Settled(judgement, moved.pairs());
    }

    private static Judgement judgement(Opinion opinion, OffsetDateTime now, double score) {
        String id = ContentId.of(opinion.one(), opinion.other(), opinion.answer(), opinion.by(), now)
                .substring(0, ID_LENGTH);
        return new Judgement(
                id, opinion.one(), opinion.other(), opinion.answer(), opinion.by(), now, opinion.reason(), score, null);
    }

    private static double score(Statements statements, Opinion opinion) {
        Doubles doubles = new Doubles(statements);
        Map<String, Sketch> sketches = doubles.sketches(List.of(opinion.one(), opinion.other()));
        Sketch one = sketches.get(opinion.one());
        Sketch other = sketches.get(opinion.other());
        if (one == null || other == null) {
            return 0;
        }
        Comparison comparison = doubles.comparison(one, other);
        return comparison.score();
    }

    static Party party(Statements statements, String one, String other, String wanted) {
        return statements.run("graph/find-pair", Map.of("one", one, "other", other)).stream()
                .map(row -> party(row.get("key").asString(), row))
                .filter(party -> party.key().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Unknown("no actor has the id '" + wanted
                        + "', nor was one with it found to be another; GET /api/v1/actors?q= finds ids"));
    }

    private static Party partyOrGone(Statements statements, String one, String other, String wanted) {
        try {
            return party(statements, one, other, wanted);
        } catch (Unknown gone) {
            return new Party(wanted, wanted, wanted, "UNKNOWN");
        }
    }

    private static Party party(String key, Record row) {
        return new Party(
                key,
                row.get("id").asString(),
                row.get("name").asString(),
                row.get("label").asString().toUpperCase(java.util.Locale.ROOT));
    }

    private static Doubt doubt(Record row) {
        Judgement judgement = Judgement.read(row.get("judgement").asMap());
        return new Doubt(
                Explanations.party(row.get("one")),
                Explanations.party(row.get("other")),
                judgement.score(),
                judgement.reason());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)).truncatedTo(ChronoUnit.MILLIS);
    }

    /** There is nobody, or no judgement, of this id. */
    public static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unknown(String message) {
            super(message);
        }
    }

    /** What was said says nothing. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /** Another judgement stands against it. */
    public static final class Contradicted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Contradicted(String message) {
            super(message);
        }
    }
}
