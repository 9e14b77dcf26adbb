package org.policygraph.ingest;

import org.jspecify.annotations.Nullable;
import org.policygraph.document.Article;
import org.policygraph.document.Article.DateBasis;
import org.policygraph.document.Article.Origin;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Source;

/**
 * What is said beside a text about where it comes from; null where nothing is.
 *
 * @param date when it was published, ISO 8601, may be shortened
 * @param source who published it
 * @param title its headline
 * @param url where it was found
 */
public record Given(
        @Nullable String date,
        @Nullable String source,
        @Nullable String title,
        @Nullable String url) {

    public static final Given NOTHING = new Given(null, null, null, null);

    /** This, and where it is silent the other. */
    Given or(Given other) {
        return new Given(
                date == null ? other.date : date,
                source == null ? other.source : source,
                title == null ? other.title : title,
                url == null ? other.url : url);
    }

    /**
     * The article with these words.
     *
     * @throws UnusableInput.BadValue when the date is none
     */
    Article article(String text) {
        try {
            PartialDate published = date == null ? null : PartialDate.parse(date);
            DateBasis basis = published == null ? DateBasis.UNKNOWN : DateBasis.METADATA;
            Source publisher = source == null || source.isBlank() ? Source.UNKNOWN : new Source(source);
            return new Article(text, new Origin(publisher, published, basis, title, url));
        } catch (IllegalArgumentException e) {
            throw new UnusableInput.BadValue(e);
        }
    }
}
