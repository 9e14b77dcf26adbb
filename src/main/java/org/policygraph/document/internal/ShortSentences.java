package org.policygraph.document.internal;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.policygraph.document.UnreadableText;

/** Cuts what no person would call a sentence, before the parsers, whose time and memory grow with its length, see it. */
public final class ShortSentences implements Annotator {

    /** More words than any sentence of a law or a paper has. */
    static final int MOST_WORDS = 250;

    /** More words than an article of the longest text has; only walls of punctuation have more. */
    static final int MOST_WORDS_OF_TEXT = 250_000;

    /** Made by CoreNLP, which hands over the name it was given and all properties. */
    public ShortSentences(String name, Properties properties) {}

    /**
     * Cuts the sentences that are too long.
     *
     * @throws UnreadableText.TooLong when there are too many words in all
     */
    @Override
    public void annotate(Annotation annotation) {
        int words = annotation.get(CoreAnnotations.TokensAnnotation.class).size();
        if (words > MOST_WORDS_OF_TEXT) {
            throw new UnreadableText.TooLong(words, MOST_WORDS_OF_TEXT, "words and marks");
        }
        List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
        if (sentences.stream().allMatch(sentence -> tokens(sentence).size() <= MOST_WORDS)) {
            return;
        }
        List<CoreMap> cut = new ArrayList<>();
        String text = annotation.get(CoreAnnotations.TextAnnotation.class);
        int first = 0;
        for (CoreMap sentence : sentences) {
            List<CoreLabel> tokens = tokens(sentence);
            for (int from = 0; from < tokens.size(); ) {
                int to = end(tokens, from);
                cut.add(piece(text, tokens.subList(from, to), first + from, cut.size()));
                from = to;
            }
            first += tokens.size();
        }
        annotation.set(CoreAnnotations.SentencesAnnotation.class, cut);
    }

    private static List<CoreLabel> tokens(CoreMap sentence) {
        return sentence.get(CoreAnnotations.TokensAnnotation.class);
    }

    /** Behind the last comma or the like in the second half of what may be taken, else where it may go no further. */
    private static int end(List<CoreLabel> tokens, int from) {
        int most = Math.min(from + MOST_WORDS, tokens.size());
        if (most == tokens.size()) {
            return most;
        }
        for (int at = most; at > from + MOST_WORDS / 2; at--) {
            if (tokens.get(at - 1).word().matches("[,;:]")) {
                return at;
            }
        }
        return most;
    }

    private static CoreMap piece(String text, List<CoreLabel> tokens, int firstToken, int index) {
        int start = tokens.getFirst().beginPosition();
        int end = tokens.getLast().endPosition();
        Annotation piece = new Annotation(text.substring(start, end));
        piece.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, start);
        piece.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
        piece.set(CoreAnnotations.TokensAnnotation.class, tokens);
        piece.set(CoreAnnotations.TokenBeginAnnotation.class, firstToken);
        piece.set(CoreAnnotations.TokenEndAnnotation.class, firstToken + tokens.size());
        piece.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
        for (int i = 0; i < tokens.size(); i++) {
            tokens.get(i).setIndex(i + 1);
            tokens.get(i).setSentIndex(index);
        }
        return piece;
    }

    @Override
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return Set.of();
    }

    @Override
    public Set<Class<? extends CoreAnnotation>> requires() {
        return Set.of(CoreAnnotations.TokensAnnotation.class, CoreAnnotations.SentencesAnnotation.class);
    }
}
