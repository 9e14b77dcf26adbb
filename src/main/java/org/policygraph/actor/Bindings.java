package org.policygraph.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.policygraph.document.Dependency;
import org.policygraph.document.Sentence;
import org.policygraph.document.Syntax;
import org.policygraph.mention.Mention;

/** What the grammar of a clause says of whom a pronoun in it can, or cannot, mean. */
final class Bindings {

    private final Sentence sentence;
    private final Mention pronoun;

    Bindings(Sentence sentence, Mention pronoun) {
        this.sentence = sentence;
        this.pronoun = pronoun;
    }

    /** "itself": never anybody but the subject of its own sentence. */
    boolean isReflexive() {
        return pronoun.text().toLowerCase(Locale.ROOT).matches(".*sel(f|ves)");
    }

    /** "its", "their". */
    boolean isPossessive() {
        return sentence.token(pronoun.head()).tag().equals("PRP$");
    }

    boolean isSubject() {
        return !syntax().governors(pronoun.head(), "nsubj").isEmpty() && judges().isEmpty();
    }

    /** The verbs that have the pronoun as an object, though it is the subject of their complement: "called it unfair". */
    private List<Integer> judges() {
        return syntax().governors(pronoun.head(), "nsubj").stream()
                .flatMap(word -> syntax().governors(word, "xcomp").stream())
                .filter(verb -> verb < pronoun.head())
                .toList();
    }

    private Syntax syntax() {
        return sentence.syntax();
    }

    /** The subjects that act on the pronoun itself: of "Ann told her", Ann. */
    Set<Integer> apart() {
        Set<Integer> apart = new HashSet<>();
        if (!isReflexive() && !isPossessive() && !isSubject()) {
            Set<Integer> seen = new HashSet<>();
            collect(pronoun.head(), apart, seen);
            judges().forEach(verb -> apart.addAll(syntax().dependents(verb, "nsubj")));
        }
        return apart;
    }

    private void collect(int word, Set<Integer> apart, Set<Integer> seen) {
        for (Dependency up : syntax().above(word)) {
            boolean phrase = up.is("obj") || up.is("iobj") || up.is("obl") || up.is("nmod");
            if (up.governor() >= 0 && phrase && seen.add(up.governor())) {
                apart.addAll(syntax().dependents(up.governor(), "nsubj"));
                if (!sentence.token(up.governor()).isVerb()) {
                    collect(up.governor(), apart, seen);
                }
            }
        }
    }

    /** Whether a plural noun before the pronoun can be meant, though it stands for nobody known. */
    boolean hasPluralBefore() {
        return sentence.tokens().subList(0, pronoun.head()).stream()
                .filter(token -> token.tag().equals("NNS"))
                .anyMatch(token ->
                        !syntax().governors(token.index(), "nsubj", "obj").isEmpty());
    }

    /** Whether a clause is not what a verb makes its object do: "told Ann he would", "banned it after its envoy left". */
    boolean isBeyondControl(int verb, List<Integer> path) {
        return syntax().below(verb).stream()
                .filter(down -> path.contains(down.dependent()))
                .anyMatch(down ->
                        down.relation().matches("ccomp|parataxis|(advcl|obl):(after|before|when|while|since|until)"));
    }
}
