package org.policygraph.graph;

import org.policygraph.document.Article;

/**
 * What the ledger holds of an article after it was to be written.
 *
 * @param article the id of the article
 * @param outcome whether it is new
 * @param claims how many claims were read in it
 * @param actors how many actors its main text speaks of
 * @param actions how many actions its claims tell of; others may tell of them, too
 */
public record Written(Article.Id article, Outcome outcome, int claims, int actors, int actions) {

    /** What writing did. */
    public enum Outcome {
        ADDED,
        /** The same words were there before; nothing changed. */
        KNOWN,
        /** It, or all of its source, was taken back before; nothing changed. */
        RETRACTED
    }
}
