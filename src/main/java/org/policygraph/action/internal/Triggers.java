package org.policygraph.action.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policygraph.action.ActionKind;
import org.policygraph.document.Token;

/**
 * Finds the words of a sentence that name actions.
 *
 * @param places of the sentence
 */
record Triggers(Places places) {

    private static final Set<String> DUTIES = Set.of("must", "should", "ought");
    private static final Frame DENIAL = new Frame("", List.of(), ActionKind.DENY, List.of("subj"), List.of());
    private static final Frame DUTY = new Frame("", List.of(), ActionKind.DEMAND, List.of("subj"), List.of("ccomp"));
    private static final int DEEPEST = 2;

    private Grammar grammar() {
        return places.phrases().grammar();
    }

    private Lexicon lexicon() {
        return places.phrases().lexicon();
    }

    /** In text order; a noun that a verb's frame has taken in names no action of its own. */
    List<Sighting> find() {
        List<Sighting> found = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Token token : grammar().sentence().tokens()) {
            if (token.isVerb() && isClause(token)) {
                verb(token.index()).ifPresent(sighting -> {
                    found.add(sighting);
                    taken.addAll(sighting.fixed());
                    taken.addAll(grammar().objects(sighting.head()));
                });
            }
        }
        for (Token token : grammar().sentence().tokens()) {
            if (token.isNoun() && !token.isProperNoun() && !taken.contains(token.index()) && isHead(token.index())) {
                lexicon().noun(grammar().lemma(token.index())).stream()
                        .findFirst()
                        .ifPresent(frame -> found.add(new Sighting(token.index(), frame, List.of())));
            }
        }
        return found;
    }

    private boolean isHead(int noun) {
        return grammar().syntax().governors(noun, "compound", "amod").isEmpty();
    }

    /** An adjective made of a verb ("the banned party") tells nothing new. */
    private boolean isClause(Token token) {
        boolean adjective = !grammar().syntax().governors(token.index(), "amod").isEmpty();
        return (!adjective
                        || !grammar().syntax().dependents(token.index(), "obj").isEmpty())
                && grammar().syntax().governors(token.index(), "aux", "case").isEmpty();
    }

    private Optional<Sighting> verb(int verb) {
        Sighting best = null;
        for (Frame frame : lexicon().verb(grammar().lemma(verb))) {
            List<Integer> fixed = fixed(verb, frame);
            if (fixed != null && (best == null || frame.weight() > best.frame().weight())) {
                best = new Sighting(verb, frame, fixed);
            }
        }
        return best == null ? said(verb) : Optional.of(best);
    }

    /** "X said that Y must …" is a demand; "X said that the fears are unfounded" a denial. */
    private Optional<Sighting> said(int verb) {
        if (!lexicon().isReporting(grammar().lemma(verb))) {
            return Optional.empty();
        }
        for (int clause : grammar().syntax().dependents(verb, "ccomp", "parataxis")) {
            if (clause > verb && lexicon().isUntrue(grammar().lemma(clause))) {
                return Optional.of(new Sighting(verb, DENIAL, List.of()));
            }
            for (int aux : grammar().syntax().dependents(clause, "aux")) {
                if (clause > verb && DUTIES.contains(grammar().lemma(aux)) && isAddressed(clause)) {
                    return Optional.of(new Sighting(verb, DUTY, List.of(aux)));
                }
            }
        }
        return Optional.empty();
    }

    /** A duty is a demand only where it is somebody's: "the sales must not create a problem" asks nobody. */
    private boolean isAddressed(int clause) {
        return grammar().syntax().dependents(clause, "nsubj").stream()
                .anyMatch(word ->
                        places.phrases().isActor(word) || places.phrases().isPronoun(word));
    }

    /** The words that fill what a frame needs; null when it does not fit. */
    private @org.jspecify.annotations.Nullable List<Integer> fixed(int verb, Frame frame) {
        List<Integer> fixed = new ArrayList<>();
        if (!frame.particle().isEmpty()) {
            int particle = particle(verb, frame.particle());
            if (particle < 0) {
                return null;
            }
            fixed.add(particle);
        }
        for (Frame.Need need : frame.needs()) {
            List<Integer> filling = filling(verb, need.asked());
            if (filling.isEmpty() != need.isBarred()) {
                return null;
            }
            if (!need.isBarred() && !need.isOpenClause()) {
                fixed.addAll(filling);
            }
        }
        return fixed;
    }

    private int particle(int verb, String particle) {
        for (int word : grammar().syntax().dependents(verb, "compound:prt", "advmod", "dep", "case", "mark")) {
            if (word > verb && grammar().lemma(word).equals(particle)) {
                return word;
            }
        }
        int next = verb + 1;
        return next < grammar().size() && grammar().lemma(next).equals(particle) && !particle.equals("with")
                ? next
                : -1;
    }

    private List<Integer> filling(int verb, Frame.Need need) {
        if (need.place().equals("particle")) {
            int particle = need.words().stream()
                    .mapToInt(word -> particle(verb, word))
                    .max()
                    .orElse(-1);
            return particle < 0 ? List.of() : List.of(particle);
        }
        if (need.place().equals("xcomp") || need.place().equals("ccomp")) {
            boolean finite = need.place().equals("ccomp");
            return grammar().syntax().dependents(verb, "xcomp", "ccomp").stream()
                    .filter(word -> finite || !grammar().isFinite(word))
                    .filter(word -> need.words().contains(Frame.Need.ANY)
                            || need.words().contains(grammar().lemma(word)))
                    .toList();
        }
        List<Integer> filling = new ArrayList<>(places.fill(verb, need.place()));
        // "recognized as being …", "called on X to …", but not "as we know, …"
        grammar().syntax().dependents(verb, "advcl:" + need.place()).stream()
                .filter(clause -> !grammar().isFinite(clause))
                .forEach(filling::add);
        return filling.stream().filter(word -> fits(word, need, 0)).toList();
    }

    private boolean isWhom(int word, Set<String> words) {
        return (words.contains(Frame.Need.PERSON) && places.phrases().isPerson(word))
                || (words.contains(Frame.Need.DOING) && grammar().isDoing(word))
                || (words.contains(Frame.Need.ACTOR)
                        && !grammar().lemma(word).equals("it")
                        && (places.phrases().isActor(word) || places.phrases().isPronoun(word)));
    }

    private boolean fits(int word, Frame.Need need, int depth) {
        Set<String> words = need.words();
        if (words.contains(Frame.Need.ANY) || words.contains(grammar().lemma(word))) {
            return true;
        }
        if (depth == 0 && isWhom(word, words)) {
            return true;
        }
        return depth < DEEPEST
                && grammar().syntax().dependents(word, "compound", "amod", "nmod:of", "conj").stream()
                        .anyMatch(inner -> fits(inner, need, depth + 1));
    }
}
