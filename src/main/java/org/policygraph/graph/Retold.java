package org.policygraph.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Manner;
import org.policygraph.action.Stance;
import org.policygraph.action.Status;
import org.policygraph.action.When;
import org.policygraph.document.Basis;
import org.policygraph.document.PartialDate;

/** An action of the story as those of its claims tell it that count for a question. */
public final class Retold {

    private final String id;
    private final Status status;
    private final Action action;

    private Retold(String id, Status status, Action action) {
        this.id = id;
        this.status = status;
        this.action = action;
    }

    /**
     * Tells an action by the claims that count.
     *
     * @param told the action itself
     * @param voices those claims, by id; none where none counts
     */
    public static Retold of(Told told, List<Voice> voices) {
        Deed deed = new Deed(told.kind, null, null, null);
        Dating dating = dating(told.days);
        // which ground a date has says nothing about how far its claims are to be believed
        List<ToldClaim> claims = claims(voices, deed, dating.on(Basis.PUBLICATION));
        Verdict verdict = Verdict.of(claims);
        if (verdict.status() == Status.DONE && told.reversed) {
            verdict = verdict.as(Status.REVERSED);
        }
        return new Retold(
                told.id,
                claims.isEmpty() ? told.status : verdict.status(),
                new Action(deed, dating, Basis.PUBLICATION, verdict, claims));
    }

    /**
     * What makes up the belief in an action.
     *
     * @param voices its claims, by id
     */
    public static Belief weigh(ActionKind kind, List<Voice> voices) {
        return Verdict.weigh(claims(voices, new Deed(kind, null, null, null), When.UNKNOWN));
    }

    private static List<ToldClaim> claims(List<Voice> voices, Deed deed, When when) {
        return IntStream.range(0, voices.size())
                .mapToObj(i -> voices.get(i).claim(String.valueOf((char) i), deed, when))
                .toList();
    }

    /**
     * An action as the graph keeps it.
     *
     * @param status how far it has come by all its claims
     * @param reversed whether something that counts takes it back
     */
    public record Told(String id, ActionKind kind, Status status, Standing.Days days, boolean reversed) {}

    /**
     * A claim that counts.
     *
     * @param teller whose word it is
     * @param confidence how sure the reading is, 0 to 1
     */
    public record Voice(Teller teller, Status status, Stance stance, double confidence) {

        private ToldClaim claim(String id, Deed deed, When when) {
            return new ToldClaim(
                    id, deed, when, Manner.of(deed.kind()), new ToldClaim.Told(status, stance, confidence, teller));
        }
    }

    /** The id of the action. */
    public String id() {
        return id;
    }

    /**
     * How far the claims that count bear an action out.
     *
     * @param id the id of the action
     * @param status how far it has come
     * @param belief in that status, 0 to 1
     * @param support how far the claims that speak for it bear it out, were there no others
     * @param denial how far those that speak against it bear out that it is not so, were there no others
     * @param sources how many sources tell of it
     * @param contested whether one claim denies what another asserts
     */
    public record Weighed(
            String id, Status status, double belief, double support, double denial, int sources, boolean contested) {

        /** The same by another id. */
        public Weighed of(String other) {
            return new Weighed(other, status, belief, support, denial, sources, contested);
        }
    }

    /** The belief in it with its parts. */
    public Weighed weighed() {
        Verdict verdict = action.verdict();
        List<ToldClaim> supporting =
                action.claims().stream().filter(ToldClaim::supports).toList();
        List<ToldClaim> opposing =
                action.claims().stream().filter(claim -> !claim.supports()).toList();
        return new Weighed(
                id,
                status,
                verdict.belief(),
                Belief.of(supporting, List.of()),
                Belief.of(opposing, List.of()),
                verdict.sources(),
                verdict.contested());
    }

    /** How far it has come by the claims that count; where none does, by all. */
    public Status status() {
        return status;
    }

    /** Whether any claim counts. */
    public boolean isKnown() {
        return !action.claims().isEmpty();
    }

    Action action() {
        return action;
    }

    /** Whether it may have happened in a stretch of time; an action without a date only in one without bounds. */
    public boolean mayBeWithin(@Nullable LocalDate since, @Nullable LocalDate until) {
        LocalDate first = action.dating().first();
        LocalDate last = action.dating().last();
        return (since == null || (last != null && !last.isBefore(since)))
                && (until == null || (first != null && !first.isAfter(until)));
    }

    /** The graph keeps the first and the last day; where they are not one date of their precision, an interval. */
    private static Dating dating(Standing.Days days) {
        LocalDate end = days.last();
        PartialDate start = PartialDate.of(days.first(), days.precision());
        if (start == null || end == null || start.lastDay().equals(end)) {
            return new Dating(start, null);
        }
        return new Dating(start, PartialDate.of(end));
    }
}
