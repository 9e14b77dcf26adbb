package org.policygraph.document;

/** Takes an article apart into regions, sentences, dates and quotations. */
@FunctionalInterface
public interface DocumentReader {

    /**
     * Reads one article.
     *
     * @throws UnreadableText when the text is empty, too long or in a language that is not read here
     */
    Document read(Article article);
}
