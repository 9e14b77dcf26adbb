package org.policygraph.document;

import java.util.List;

/**
 * An article taken apart.
 *
 * @param article what was published
 * @param regions the blocks of its text, in order, not overlapping
 * @param sentences in order; sentence {@code i} has index {@code i}
 * @param dates the words that name dates, in order
 * @param quotations the stretches in quotation marks, in order
 * @param leftovers what the page put around the article, each piece taken apart by itself, without its dates
 */
public record Document(
        Article article,
        List<Region> regions,
        List<Sentence> sentences,
        List<DateExpression> dates,
        List<Quotation> quotations,
        List<Document> leftovers) {

    public Document {
        regions = List.copyOf(regions);
        sentences = List.copyOf(sentences);
        dates = List.copyOf(dates);
        quotations = List.copyOf(quotations);
        leftovers = List.copyOf(leftovers);
    }

    /** An article that fills its page. */
    public Document(
            Article article,
            List<Region> regions,
            List<Sentence> sentences,
            List<DateExpression> dates,
            List<Quotation> quotations) {
        this(article, regions, sentences, dates, quotations, List.of());
    }

    public String text() {
        return article.text();
    }

    /** The words of a sentence as they stand in the article. */
    public String text(Sentence sentence) {
        return sentence.span().of(text());
    }
}
