package org.policygraph.document;

import org.jspecify.annotations.Nullable;
import org.policygraph.document.Article.DateBasis;
import org.policygraph.document.Article.Origin;
import org.policygraph.document.internal.CoreNlpReader;

/** The one reader of a test run; its models take seconds to load. */
public final class EnglishReader {

    private static final DocumentReader READER = new CoreNlpReader();

    private EnglishReader() {}

    /** Reads a text published on a day, or on an unknown one. */
    public static Document read(String text, @Nullable String published) {
        return READER.read(article(text, published));
    }

    public static Article article(String text, @Nullable String published) {
        return new Article(
                text,
                published == null
                        ? Origin.UNKNOWN
                        : new Origin(Source.UNKNOWN, PartialDate.parse(published), DateBasis.METADATA, null, null));
    }
}
