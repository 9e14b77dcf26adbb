package org.policygraph.graph;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policygraph.identity.Bond;
import org.policygraph.identity.Outcome;

/**
 * What is held about whether two are one actor. Only added to the ledger, and taken back, never changed.
 *
 * @param id its id
 * @param one the id to which records first lead; of two that are the same the one that goes on
 * @param other the id of the other
 * @param answer whether they are the same
 * @param by who says so; {@value #RESOLVER} for what the program itself found
 * @param at when; null for what the program found, since it finds it again with every article
 * @param reason why; may be empty
 * @param score how alike they were at that time, 0 to 1
 * @param retractedAt when it was taken back; null while it is in force
 */
public record Judgement(
        String id,
        String one,
        String other,
        Answer answer,
        String by,
        @Nullable OffsetDateTime at,
        String reason,
        double score,
        @Nullable OffsetDateTime retractedAt) {

    static final String RESOLVER = "resolver";

    /** What can be said. */
    public enum Answer {
        SAME,
        DIFFERENT,
        /** They may be, somebody should look. */
        UNSURE
    }

    /** What the program finds, which has no time of its own. */
    static Judgement proposed(Bond bond, String reason) {
        Answer answer = switch (bond.outcome()) {
            case SAME -> Answer.SAME;
            case REVIEW -> Answer.UNSURE;
            case DIFFERENT -> Answer.DIFFERENT;
        };
        String id = RESOLVER + ":" + bond.first() + "|" + bond.second();
        return new Judgement(id, bond.first(), bond.second(), answer, RESOLVER, null, reason, bond.weight(), null);
    }

    /** Whether it is what somebody says, whatever his reason. */
    boolean says(Opinion opinion) {
        return one.equals(opinion.one())
                && other.equals(opinion.other())
                && answer == opinion.answer()
                && by.equals(opinion.by());
    }

    static Judgement read(Map<String, Object> row) {
        return new Judgement(
                String.valueOf(row.get("id")),
                String.valueOf(row.get("one")),
                String.valueOf(row.get("other")),
                Answer.valueOf(String.valueOf(row.get("verdict"))),
                String.valueOf(row.get("by")),
                time(row.get("at")),
                String.valueOf(row.get("reason")),
                ((Number) row.getOrDefault("score", 0.0)).doubleValue(),
                time(row.get("retractedAt")));
    }

    private static @Nullable OffsetDateTime time(@Nullable Object value) {
        return value instanceof ZonedDateTime zoned ? zoned.toOffsetDateTime() : (OffsetDateTime) value;
    }

    boolean isDecided() {
        return !by.equals(RESOLVER);
    }

    /** Among those that people made the latest counts first. */
    Bond bond() {
        Outcome outcome = switch (answer) {
            case SAME -> Outcome.SAME;
            case DIFFERENT -> Outcome.DIFFERENT;
            case UNSURE -> Outcome.REVIEW;
        };
        double weight = at == null ? score : at.toInstant().toEpochMilli();
        return new Bond(one, other, outcome, weight, isDecided());
    }

    /** Whether it links its two, so that what becomes of one matters to the other. */
    boolean links() {
        return answer == Answer.SAME;
    }

    Map<String, Object> row() {
        return Row.of("id", id)
                .and("one", one)
                .and("other", other)
                .and("verdict", answer)
                .and("by", by)
                .and("at", at)
                .and("reason", reason)
                .and("score", score)
                .and("retractedAt", retractedAt)
                .map();
    }

    @Override
    public String toString() {
        return "%s: %s and %s are %s, says %s"
                .formatted(id, one, other, answer.name().toLowerCase(Locale.ROOT), by);
    }
}
