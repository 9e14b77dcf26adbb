package org.policygraph.cli;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policygraph.document.PartialDate;
import org.policygraph.profile.Evidence;
import org.policygraph.story.QuotedClaim;

/** Evidence as text on one line. */
final class Quote {

    private Quote() {}

    static String of(Evidence evidence) {
        return quoted(evidence.quote()) + where(evidence.outlet(), evidence.published(), evidence.holder());
    }

    /** A claim, with whose word it is where that is not its outlet. */
    static String of(QuotedClaim claim) {
        QuotedClaim.Origin origin = claim.origin();
        String cited = origin.cites() == null ? "" : ", citing " + origin.cites();
        String copied =
                origin.copyOf() == null ? "" : ", a copy of " + origin.copyOf().substring(0, 8) + "…";
        return quoted(claim.quote()) + where(origin.outlet(), origin.published(), claim.holder()) + cited + copied;
    }

    private static String quoted(String words) {
        return "“" + words.strip().replaceAll("\\s+", " ") + "” — ";
    }

    private static String where(String outlet, @Nullable PartialDate published, @Nullable String holder) {
        return Stream.of(outlet, text(published), holder == null ? null : "according to " + holder)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** One date, or two where they differ; empty when unknown. */
    static String dates(@Nullable PartialDate first, @Nullable PartialDate last) {
        if (first == null || last == null) {
            return "date unknown";
        }
        return first.equals(last) ? first.toString() : first + " to " + last;
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
