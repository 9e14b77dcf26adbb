package org.policygraph.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.policygraph.bench.PowerLaw.Deed;
import org.policygraph.bench.PowerLaw.Edge;

/**
 * A sentence that tells a made-up action.
 *
 * @param start where its verb begins
 * @param end where it ends
 */
record Wording(String text, int start, int end) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ROOT);

    static Wording of(Edge edge, Deed deed, ActorNames names) {
        String subject = names.name(edge.from()) + (deed.status().isNegative() ? " has not " : " ");
        String verb = edge.verb().phrase();
        String text = subject + verb + " " + names.name(edge.to()) + when(deed)
                + ", according to people who were told of the talks and of what came out of them.";
        return new Wording(text, subject.length(), subject.length() + verb.length());
    }

    private static String when(Deed deed) {
        LocalDate day = deed.days().first();
        return switch (deed.days().precision()) {
            case DAY -> " on " + DAY.format(day);
            case MONTH -> " in " + MONTH.format(day);
            case YEAR, UNKNOWN -> "";
        };
    }

    /** The date of an action as a claim gives it; null when unknown. */
    static @Nullable String date(Deed deed) {
        LocalDate day = deed.days().first();
        return switch (deed.days().precision()) {
            case DAY -> String.valueOf(day);
            case MONTH -> String.valueOf(day).substring(0, "2019-05".length());
            case YEAR, UNKNOWN -> null;
        };
    }
}
