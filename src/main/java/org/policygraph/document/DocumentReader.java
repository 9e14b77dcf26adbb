package org.policygraph.document;

import org.policygraph.document.internal.CoreNlpReader;

/** Takes an article apart into regions, sentences, dates and quotations. */
@FunctionalInterface
public interface DocumentReader {

    /** A reader of English; its models load at the first reading, and several threads may read at once. */
    static DocumentReader english() {
        return new CoreNlpReader();
    }

    /**
     * Reads one article.
     *
     * @throws UnreadableText when the text is empty, too long or in a language that is not read here
     */
    Document read(Article article);

    /** Loads what the first reading would else wait for; may be called at any time, and costs nothing the second time. */
    default void prepare() {}
}
