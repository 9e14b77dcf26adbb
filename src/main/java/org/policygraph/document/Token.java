package org.policygraph.document;

import org.jspecify.annotations.Nullable;

/**
 * A word or mark of a sentence.
 *
 * @param index its place in the sentence, counted from 0
 * @param span where it stands in the article's text
 * @param word as written
 * @param lemma its dictionary form, lower case but for names
 * @param tag its Penn Treebank part of speech
 * @param entity the kind of name it belongs to, such as {@code PERSON}, {@code ORGANIZATION} or {@code COUNTRY}; null for none
 */
public record Token(
        int index,
        Span span,
        String word,
        String lemma,
        String tag,
        @Nullable String entity) {

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }
}
