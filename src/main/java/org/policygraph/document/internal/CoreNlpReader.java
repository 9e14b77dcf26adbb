package org.policygraph.document.internal;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.policygraph.document.Article;
import org.policygraph.document.DateExpression;
import org.policygraph.document.Document;
import org.policygraph.document.DocumentReader;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Quotation;
import org.policygraph.document.Region;
import org.policygraph.document.Sentence;
import org.policygraph.document.UnreadableText;

/**
 * Reads English with CoreNLP's tagger, named entity recognisers, dependency parser and SUTime.
 *
 * <p>Models load at the first reading, once; reading is safe from several threads.
 */
public final class CoreNlpReader implements DocumentReader {

    private final LanguageGate language = new LanguageGate();
    private volatile @org.jspecify.annotations.Nullable StanfordCoreNLP pipeline;

    @Override
    public Document read(Article given) {
        if (given.text().isBlank()) {
            throw new UnreadableText.Empty();
        }
        language.requireEnglish(given.text());
        List<Region> regions = Regions.of(given);
        Article article = new Publication(given, regions).dated();
        List<Sentence> sentences = new ArrayList<>();
        List<DateExpression> dates = new ArrayList<>();
        int words = 0;
        for (Region region : regions) {
            if (region.kind().isMainText()) {
                Annotation annotation = annotate(article, region);
                List<Sentence> here = new Sentences(region, sentences.size(), article.text()).of(annotation);
                dates.addAll(new Dates(article).of(annotation, here));
                sentences.addAll(here);
                words += here.stream()
                        .mapToInt(sentence -> sentence.tokens().size())
                        .sum();
                if (words > ShortSentences.MOST_WORDS_OF_TEXT) {
                    throw new UnreadableText.TooLong(
                            words, ShortSentences.MOST_WORDS_OF_TEXT, "words and marks or more");
                }
            }
        }
        List<Quotation> quotations = Quotations.of(article.text(), regions);
        List<Document> leftovers = Surroundings.of(regions, article.text()).stream()
                .map(piece -> leftover(article, piece))
                .toList();
        return new Document(article, regions, sentences, dates, quotations, leftovers);
    }

    /** Apart from the article, so that neither can be mistaken for, or lend a name to, the other. */
    private Document leftover(Article article, List<Region> piece) {
        List<Sentence> sentences = new ArrayList<>();
        for (Region region : piece) {
            sentences.addAll(new Sentences(region, sentences.size(), article.text()).of(annotate(article, region)));
        }
        return new Document(article, piece, sentences, List.of(), List.of());
    }

    @Override
    public void prepare() {
        pipeline();
    }

    private Annotation annotate(Article article, Region region) {
        Annotation annotation = new Annotation(region.span().of(article.text()));
        PartialDate published = article.origin().published();
        if (published != null) {
            annotation.set(CoreAnnotations.DocDateAnnotation.class, published.toString());
        }
        pipeline().annotate(annotation);
        return annotation;
    }

    private StanfordCoreNLP pipeline() {
        StanfordCoreNLP ready = pipeline;
        if (ready == null) {
            synchronized (this) {
                ready = pipeline;
                if (ready == null) {
                    ready = new StanfordCoreNLP(recipe());
                    pipeline = ready;
                }
            }
        }
        return ready;
    }

    /** Only what the later stages use: the full default is ten times slower and finds the same names. */
    private static Properties recipe() {
        Properties recipe = new Properties();
        recipe.setProperty("annotators", "tokenize,shorten,pos,lemma,ner,depparse");
        recipe.setProperty("customAnnotatorClass.shorten", ShortSentences.class.getName());
        recipe.setProperty("ner.applyFineGrained", "false");
        recipe.setProperty("ner.buildEntityMentions", "false");
        recipe.setProperty("sutime.binders", "0");
        return recipe;
    }
}
