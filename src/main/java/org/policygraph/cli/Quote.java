package org.policygraph.cli;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policygraph.document.PartialDate;
import org.policygraph.profile.Evidence;

/** Evidence as text on one line. */
final class Quote {

    private Quote() {}

    static String of(Evidence evidence) {
        return "“" + evidence.quote().strip().replaceAll("\\s+", " ") + "” — " + where(evidence);
    }

    private static String where(Evidence evidence) {
        return Stream.of(
                        evidence.outlet(),
                        text(evidence.published()),
                        evidence.holder() == null ? null : "according to " + evidence.holder())
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
