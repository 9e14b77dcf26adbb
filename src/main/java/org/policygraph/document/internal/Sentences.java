package org.policygraph.document.internal;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policygraph.document.Dependency;
import org.policygraph.document.Region;
import org.policygraph.document.Sentence;
import org.policygraph.document.Span;
import org.policygraph.document.Syntax;
import org.policygraph.document.Token;

/**
 * Turns CoreNLP's sentences of one region into ours.
 *
 * @param region the region that was annotated on its own, so that its offsets count from its start
 * @param first the index of its first sentence
 * @param text the whole article
 */
record Sentences(Region region, int first, String text) {

    List<Sentence> of(Annotation annotation) {
        List<Sentence> sentences = new ArrayList<>();
        for (CoreMap map : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<Token> tokens = tokens(map.get(CoreAnnotations.TokensAnnotation.class));
            Span span = new Span(
                    tokens.getFirst().span().start(), tokens.getLast().span().end());
            SemanticGraph graph = map.get(SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class);
            Syntax syntax = new Syntax(tokens.size(), dependencies(graph));
            sentences.add(new Sentence(first + sentences.size(), span, region.kind(), tokens, syntax));
        }
        return sentences;
    }

    private List<Token> tokens(List<CoreLabel> labels) {
        List<Token> tokens = new ArrayList<>();
        for (CoreLabel label : labels) {
            int offset = region.span().start();
            Span span = new Span(offset + label.beginPosition(), offset + label.endPosition());
            tokens.add(new Token(tokens.size(), span, span.of(text), label.lemma(), label.tag(), entity(label)));
        }
        return tokens;
    }

    private static @Nullable String entity(CoreLabel label) {
        String entity = label.ner();
        return entity == null || entity.equals("O") ? null : entity;
    }

    /** Copied nodes of shared words ("flew to and from Paris") fold back onto their word. */
    private static List<Dependency> dependencies(SemanticGraph graph) {
        List<Dependency> dependencies = new ArrayList<>();
        graph.getRoots().forEach(root -> dependencies.add(new Dependency(-1, root.index() - 1, "root")));
        graph.edgeIterable()
                .forEach(edge -> dependencies.add(new Dependency(
                        edge.getGovernor().index() - 1,
                        edge.getDependent().index() - 1,
                        edge.getRelation().toString())));
        return dependencies.stream().distinct().toList();
    }
}
