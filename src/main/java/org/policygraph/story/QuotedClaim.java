package org.policygraph.story;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.policygraph.action.Stance;
import org.policygraph.action.Status;
import org.policygraph.document.Article;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;

/**
 * A claim, with the sentence it was read in.
 *
 * @param id its id
 * @param status how far it says the action has come
 * @param stance whether the holder asserts, denies or doubts it
 * @param holder who says so; null when it is the article itself
 * @param confidence how sure the reading is, 0 to 1
 * @param date when it says the action was, in ISO 8601 as far as known, an interval with a slash; null when it does not
 * @param action the id of the action it tells of; null when no actor is known
 * @param origin where it was read
 * @param quote the words of that sentence
 * @param start where the sentence starts, in {@code char}s of the article's text
 * @param end where it ends, exclusive
 */
public record QuotedClaim(
        String id,
        Status status,
        Stance stance,
        @Nullable String holder,
        double confidence,
        @Nullable String date,
        @Nullable String action,
        Origin origin,
        String quote,
        int start,
        int end) {

    /**
     * Where a claim was read, and where that has it from.
     *
     * @param article the article
     * @param title its title, null when it has none
     * @param url where it was found, null when unknown
     * @param outlet who published it
     * @param published the day it appeared, null when unknown
     * @param wordOf the id of the source whose word the claim is, once copies and citations are led back
     * @param cites the id of the outlet that the sentence cites; null for none
     * @param copyOf the article that was first with this story; null when it was this one
     */
    public record Origin(
            Article.Id article,
            @Nullable String title,
            @Nullable String url,
            String outlet,
            @Nullable PartialDate published,
            @Nullable String wordOf,
            @Nullable String cites,
            @Nullable String copyOf) {

        private static Origin of(MapAccessor row) {
            return new Origin(
                    new Article.Id(row.get("article").asString()),
                    row.get("title").asString(null),
                    row.get("url").asString(null),
                    row.get("outlet").asString(),
                    PartialDate.of(
                            row.get("published").asLocalDate(null),
                            Precision.valueOf(row.get("publishedPrecision").asString("UNKNOWN"))),
                    row.get("wordOf").asString(null),
                    row.get("cites").asString(null),
                    row.get("copyOf").asString(null));
        }
    }

    static QuotedClaim of(MapAccessor row) {
        return new QuotedClaim(
                row.get("id").asString(),
                Status.valueOf(row.get("status").asString()),
                Stance.valueOf(row.get("stance").asString()),
                row.get("holder").asString(null),
                row.get("confidence").asDouble(),
                row.get("date").asString(null),
                row.get("action").asString(null),
                Origin.of(row),
                row.get("quote").asString(),
                row.get("start").asInt(),
                row.get("end").asInt());
    }

    /** Whether it speaks for the action; else it denies or doubts it, or tells that it is not so. */
    boolean speaksFor() {
        return stance == Stance.ASSERTS && !status.isNegative();
    }
}
