package org.policygraph.graph;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Stance;
import org.policygraph.action.Status;
import org.policygraph.document.Basis;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;

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
     * Reads an action with the claims that count.
     *
     * @param row the properties {@code id, code, over, start, end, precision, basis, status} of the action,
     *     {@code reversed} when something that counts takes it back, and its {@code claims}, each with {@code id,
     *     status, stance, confidence, source}
     */
    public static Retold of(MapAccessor row) {
        Deed deed = new Deed(
                ActionKind.valueOf(row.get("code").asString()),
                null,
                null,
                row.get("over").asString(null));
        Dating dating = dating(row);
        Basis basis = dating.isKnown() ? Basis.valueOf(row.get("basis").asString()) : Basis.UNKNOWN;
        List<ToldClaim> claims = row.get("claims").asList(claim -> claim(claim, deed, dating, basis));
        Verdict verdict = Verdict.of(claims);
        if (verdict.status() == Status.DONE && row.get("reversed").asBoolean()) {
            verdict = verdict.as(Status.REVERSED);
        }
        Status stored = Status.valueOf(row.get("status").asString());
        return new Retold(
                row.get("id").asString(),
                claims.isEmpty() ? stored : verdict.status(),
                new Action(deed, dating, basis, verdict, claims));
    }

    /** The id of the action. */
    public String id() {
        return id;
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
    private static Dating dating(MapAccessor row) {
        Precision precision = Precision.valueOf(row.get("precision").asString());
        PartialDate start = PartialDate.of(row.get("start").asLocalDate(null), precision);
        LocalDate end = row.get("end").asLocalDate(null);
        if (start == null || end == null || start.lastDay().equals(end)) {
            return new Dating(start, null);
        }
        return new Dating(start, PartialDate.of(end));
    }

    private static ToldClaim claim(Value row, Deed deed, Dating dating, Basis basis) {
        return new ToldClaim(
                row.get("id").asString(),
                deed,
                dating.on(basis),
                new ToldClaim.Told(
                        Status.valueOf(row.get("status").asString()),
                        Stance.valueOf(row.get("stance").asString()),
                        row.get("confidence").asDouble(),
                        row.get("source").asString()));
    }
}
