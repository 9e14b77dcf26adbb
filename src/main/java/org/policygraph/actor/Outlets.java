package org.policygraph.actor;

import java.util.List;
import java.util.Optional;
import org.policygraph.document.Document;
import org.policygraph.document.Sentence;
import org.policygraph.document.Syntax;
import org.policygraph.mention.Mention;
import org.policygraph.mention.Mention.Form;
import org.policygraph.mention.Mention.Kind;
import org.policygraph.mention.Words;

/** Leads a paper, a report or a statement that says something to who published it. */
final class Outlets {

    private static final int FARTHEST = 3;

    private final Document document;
    private final Identities identities;

    Outlets(Identities identities) {
        this.document = identities.document();
        this.identities = identities;
    }

    Optional<Identity> identity(Mention mention) {
        Sentence sentence = document.sentences().get(mention.sentence());
        String noun = sentence.token(mention.head()).lemma();
        Optional<Identity> owner = owner(mention.sentence(), mention.head());
        if (owner.isPresent()) {
            return owner.map(identity -> identity.by(0.9, "who published it"));
        }
        return Words.PRESS_NOUN.has(noun) ? cited(mention) : published(mention, noun);
    }

    /** "a report by the agency", "Nokia's statement", "a Reuters report". */
    private Optional<Identity> owner(int sentence, int noun) {
        Syntax syntax = document.sentences().get(sentence).syntax();
        List<Integer> places = syntax.dependents(noun, "nmod:in", "nmod:on");
        return syntax
                .dependents(noun, "nmod:poss", "nmod:by", "nmod:from", "acl", "compound", "amod", "nmod:in", "nmod:on")
                .stream()
                .flatMap(word -> syntax.dependents(noun, "acl").contains(word)
                        ? syntax.dependents(word, "obl:by", "obl:agent").stream()
                        : List.of(word).stream())
                .flatMap(word -> identities.headedBy(sentence, word).stream())
                .filter(mention -> mention.kind() == Kind.MEDIA
                        || (mention.kind() != Kind.PLACE
                                && mention.kind() != Kind.NATIONALITY
                                && !places.contains(mention.head())))
                .flatMap(mention -> identities.of(mention).stream())
                .findFirst();
    }

    /** The outlet cited last; where none was yet, the only one that is cited later. */
    private Optional<Identity> cited(Mention mention) {
        List<Mention> cited = identities.mentions().stream()
                .filter(other -> other.form() == Form.NAME && other.kind() == Kind.MEDIA)
                .filter(other -> identities.of(other).isPresent() && isCited(other))
                .toList();
        List<Identity> earlier = cited.stream()
                .filter(other -> other.span().start() < mention.span().start())
                .flatMap(other -> identities.of(other).stream())
                .toList();
        List<Identity> all =
                cited.stream().flatMap(other -> identities.of(other).stream()).toList();
        Optional<Identity> found = earlier.isEmpty()
                ? all.stream().findFirst().filter(first -> all.stream().allMatch(first::isSameActor))
                : Optional.of(earlier.getLast());
        return found.map(identity -> identity.by(0.75, "the outlet that the text cites"));
    }

    private boolean isCited(Mention outlet) {
        Sentence sentence = document.sentences().get(outlet.sentence());
        boolean told = sentence.syntax().governors(outlet.head(), "obj", "iobj", "obl:to").stream()
                .anyMatch(verb -> Words.REPORT_VERB.has(sentence.token(verb).lemma()));
        return told || Words.speaks(sentence, outlet.head());
    }

    /** "Nokia said in a statement … The statement said …": the subject of the sentence that introduced it. */
    private Optional<Identity> published(Mention mention, String noun) {
        for (int i = mention.sentence() - 1; i >= Math.max(0, mention.sentence() - FARTHEST); i--) {
            Sentence sentence = document.sentences().get(i);
            Syntax syntax = sentence.syntax();
            int at = i;
            Optional<Identity> found = sentence.tokens().stream()
                    .filter(token -> token.lemma().equals(noun))
                    .flatMap(token -> owner(at, token.index())
                            .or(() -> syntax.governors(token.index(), "obl", "obj").stream()
                                    .flatMap(verb -> syntax.dependents(verb, "nsubj").stream())
                                    .flatMap(word -> identities.headedBy(at, word).stream())
                                    .flatMap(other -> identities.of(other).stream())
                                    .findFirst())
                            .stream())
                    .findFirst();
            if (found.isPresent()) {
                return found.map(identity -> identity.by(0.75, "who gave the statement"));
            }
        }
        return Optional.empty();
    }
}
