package org.policygraph.profile;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.policygraph.action.Stance;
import org.policygraph.document.Article;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;

/**
 * A sentence that speaks of an action.
 *
 * @param quote its words
 * @param article the article it stands in
 * @param title the title of that article, null when it has none
 * @param outlet who published it
 * @param published the day it appeared, null when unknown
 * @param holder who says so; null when it is the article itself
 * @param stance whether the holder asserts, denies or doubts it
 * @param url where the article was found, null when unknown
 * @param start where the sentence starts, in {@code char}s of the article's text
 * @param end where it ends, exclusive
 */
public record Evidence(
        String quote,
        Article.Id article,
        @Nullable String title,
        String outlet,
        @Nullable PartialDate published,
        @Nullable String holder,
        Stance stance,
        @Nullable String url,
        int start,
        int end) {

    /** Reads what {@code profile/evidence} and {@code policygraph.search} give. */
    public static Evidence of(MapAccessor row) {
        return new Evidence(
                row.get("quote").asString(),
                new Article.Id(row.get("article").asString()),
                row.get("title").asString(null),
                row.get("outlet").asString(),
                PartialDate.of(
                        row.get("published").asLocalDate(null),
                        Precision.valueOf(row.get("publishedPrecision").asString("UNKNOWN"))),
                row.get("holder").asString(null),
                Stance.valueOf(row.get("stance").asString()),
                row.get("url").asString(null),
                row.get("start").asInt(),
                row.get("end").asInt());
    }
}
