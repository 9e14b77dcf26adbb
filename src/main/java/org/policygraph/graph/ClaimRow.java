package org.policygraph.graph;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Claim;
import org.policygraph.action.ClaimExtractor;
import org.policygraph.action.Context;
import org.policygraph.action.Participant;
import org.policygraph.document.Sentence;
import org.policygraph.document.Span;

/** How a claim stands in the ledger. */
final class ClaimRow {

    private ClaimRow() {}

    /** The id of a claim: the same words read the same way by the same rules. */
    static String id(String article, Sentence sentence, Claim claim) {
        return ContentId.of(
                article,
                sentence.span().start(),
                ClaimExtractor.VERSION,
                claim.trigger().kind(),
                claim.trigger().span(),
                span(claim.roles().agent()),
                span(claim.roles().patient()),
                claim.roles().over(),
                span(claim.standing().holder()));
    }

    /**
     * The properties of a claim; offsets are of the article's text, also where it is not known whom the words mean.
     *
     * @param via the id of the outlet that its sentence cites for it; null where the article stands for it
     */
    static Map<String, Object> of(String id, Claim claim, @Nullable String via, OffsetDateTime now) {
        Dating dating = Dating.of(claim.when());
        Row row = Row.of("id", id)
                .and("stance", claim.standing().stance())
                .and("status", claim.standing().status())
                .and("code", claim.trigger().kind())
                .and("mode", claim.trigger().manner().mode())
                .and("contexts", contexts(claim))
                .and("trigger", claim.trigger().text())
                .and("start", claim.trigger().span().start())
                .and("end", claim.trigger().span().end())
                .and("over", claim.roles().over())
                .and("via", via)
                .and("date", dating.isKnown() ? dating.toString() : null)
                .and("dateStart", dating.first())
                .and("dateEnd", dating.last())
                .and("precision", dating.precision())
                .and("basis", claim.when().basis())
                .and("confidence", claim.confidence())
                .and("extractor", ClaimExtractor.VERSION)
                .and("recordedAt", now);
        place(row, "agent", claim.roles().agent());
        place(row, "patient", claim.roles().patient());
        place(row, "holder", claim.standing().holder());
        return row.map();
    }

    /** Null for none, since an empty list tells no more. */
    private static @Nullable List<String> contexts(Claim claim) {
        List<String> contexts =
                claim.trigger().manner().contexts().stream().map(Context::name).toList();
        return contexts.isEmpty() ? null : contexts;
    }

    private static void place(Row row, String role, @Nullable Participant participant) {
        Span span = span(participant);
        if (span != null) {
            row.and(role + "Start", span.start()).and(role + "End", span.end());
        }
    }

    private static @Nullable Span span(@Nullable Participant participant) {
        return participant == null ? null : participant.span();
    }
}
