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

/**
 * Cuts or drops what no person would call a sentence, before the parsers see it: their time and memory grow with its
 * length, and on a wall of marks faster than that.
 */
public final class ShortSentences implements Annotator {

    /** More words than any sentence of a law or a paper has. */
    static final int MOST_WORDS = 250;

    /** In characters; longer ones are addresses, codes and broken text, and numbers take quadratic time. */
    private static final int LONGEST_WORD = 250;

    /** A sentence with fewer words and marks may be a heading, a score or a smile. */
    private static final int FEWEST_MARKS = 20;

    private static final double SMALLEST_SHARE_OF_WORDS = 0.3;

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
        if (sentences.stream().map(ShortSentences::tokens).allMatch(ShortSentences::isSentence)) {
            return;
        }
        List<CoreMap> cut = new ArrayList<>();
        String text = annotation.get(CoreAnnotations.TextAnnotation.class);
        int first = 0;
        for (CoreMap sentence : sentences) {
            List<CoreLabel> tokens = tokens(sentence);
            for (int from = 0; from < tokens.size(); ) {
                int to = end(tokens, from);
                List<CoreLabel> piece = tokens.subList(from, to);
                if (isSentence(piece)) {
                    cut.add(piece(text, piece, first + from, cut.size()));
                }
                from = to;
            }
            first += tokens.size();
        }
        annotation.set(CoreAnnotations.SentencesAnnotation.class, cut);
    }

    private static List<CoreLabel> tokens(CoreMap sentence) {
        return sentence.get(CoreAnnotations.TokensAnnotation.class);
    }

    private static boolean isSentence(List<CoreLabel> tokens) {
        return tokens.stream().noneMatch(ShortSentences::isTooLong)
                && (tokens.size() <= FEWEST_MARKS || (tokens.size() <= MOST_WORDS && isOfWords(tokens)));
    }

    private static boolean isOfWords(List<CoreLabel> tokens) {
        long words = tokens.stream()
                .filter(token -> token.word().codePoints().anyMatch(Character::isLetter))
                .count();
        return words >= SMALLEST_SHARE_OF_WORDS * tokens.size();
    }

    /**
     * Behind the last comma or the like in the second half of what may be taken, else where it may go no further; before
     * a word that is none, or behind it when it is the first.
     */
    private static int end(List<CoreLabel> tokens, int from) {
        int most = Math.min(from + MOST_WORDS, tokens.size());
        for (int at = from; at < most; at++) {
            if (isTooLong(tokens.get(at))) {
                return Math.max(at, from + 1);
            }
        }
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

    private static boolean isTooLong(CoreLabel token) {
        return token.endPosition() - token.beginPosition() > LONGEST_WORD;
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
    @SuppressWarnings("rawtypes") // as the interface has it
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return Set.of();
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public Set<Class<? extends CoreAnnotation>> requires() {
        return Set.of(CoreAnnotations.TokensAnnotation.class, CoreAnnotations.SentencesAnnotation.class);
    }
}
