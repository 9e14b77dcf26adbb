package org.policygraph.document;

import java.util.List;

/**
 * A sentence of an article, with its words and grammar.
 *
 * @param index its place in the article, counted from 0
 * @param span where it stands in the article's text
 * @param region the kind of block it stands in
 * @param tokens its words, in order
 * @param syntax how the words depend on each other
 */
public record Sentence(int index, Span span, Region.Kind region, List<Token> tokens, Syntax syntax) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The tokens that a stretch of text touches. */
    public List<Token> tokens(Span span) {
        return tokens.stream().filter(token -> token.span().overlaps(span)).toList();
    }
}
