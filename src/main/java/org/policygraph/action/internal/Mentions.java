package org.policygraph.action.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policygraph.actor.Resolution;
import org.policygraph.actor.Resolution.Cluster;
import org.policygraph.document.Sentence;
import org.policygraph.mention.Mention;

/** The mentions of one sentence, found by word. */
final class Mentions {

    private final Resolution resolution;
    private final List<Mention> here;

    Mentions(Resolution resolution, Sentence sentence) {
        this.resolution = resolution;
        this.here = resolution.mentions().stream()
                .filter(mention -> mention.sentence() == sentence.index())
                .toList();
    }

    /** The mention with this word as its head; of several the longest. */
    Optional<Mention> headedBy(int word) {
        return here.stream()
                .filter(mention -> mention.head() == word)
                .max(Comparator.comparingInt(mention -> mention.span().length()));
    }

    /** Whom a word stands for as the head of a mention, or as part of a name. */
    @Nullable
    Cluster cluster(Grammar grammar, int word) {
        Optional<Cluster> headed = headedBy(word).flatMap(resolution::of);
        return headed.orElseGet(() -> here.stream()
                .filter(mention -> mention.form() == Mention.Form.NAME
                        && mention.span().contains(grammar.token(word).span()))
                .findFirst()
                .flatMap(resolution::of)
                .orElse(null));
    }

    /** "The union (NUT)": the name is what stands before the brackets. */
    private static boolean isAcronym(Mention mention) {
        return mention.text().equals(mention.text().toUpperCase(Locale.ROOT));
    }

    /** Whether a word is the head of a name. */
    boolean isNamed(int word) {
        return headedBy(word)
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .isPresent();
    }

    /** The nearest earlier mention in this sentence of the same actor: a name, else a description. */
    Optional<Mention> antecedent(Cluster cluster, int word) {
        return here.stream()
                .filter(mention -> mention.head() < word && mention.form() != Mention.Form.PRONOUN)
                .filter(mention ->
                        resolution.of(mention).filter(cluster::equals).isPresent())
                .max(Comparator.comparing((Mention mention) -> mention.form() == Mention.Form.NAME)
                        .thenComparing(mention -> !isAcronym(mention))
                        .thenComparingInt(Mention::head));
    }
}
