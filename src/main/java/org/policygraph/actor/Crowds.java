package org.policygraph.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policygraph.document.Document;
import org.policygraph.document.Sentence;
import org.policygraph.document.Token;
import org.policygraph.mention.Mention;
import org.policygraph.mention.Mention.Form;
import org.policygraph.mention.Mention.Kind;
import org.policygraph.mention.Words;

/** Groups and people that only a noun names: the "officials" of one text are never those of another. */
final class Crowds {

    /** Words that say how many or how great, not who. */
    private static final Set<String> QUANTITIES = Set.of(
            "many",
            "several",
            "some",
            "few",
            "most",
            "more",
            "all",
            "both",
            "two",
            "three",
            "various",
            "numerous",
            "senior",
            "top",
            "high",
            "level",
            "-",
            "leading",
            "major",
            "big",
            "large",
            "key",
            "unnamed",
            "anonymous",
            "former",
            "current",
            "important",
            "other",
            "own",
            "unidentified",
            "low");

    private final Document document;
    private final Identities identities;
    private final Possessors possessors;

    Crowds(Identities identities) {
        this.document = identities.document();
        this.identities = identities;
        this.possessors = new Possessors(identities);
    }

    static boolean isQuantity(Token token) {
        return QUANTITIES.contains(token.word().toLowerCase(Locale.ROOT));
    }

    /** "a spokesman", not "the spokesman". */
    static boolean isIndefinite(Sentence sentence, Mention mention) {
        int first = sentence.tokens(mention.span()).getFirst().index();
        return first > 0 && sentence.token(first - 1).word().matches("(?i)an?|one|another");
    }

    /** The group of this text that a description without a country names; empty for any other mention. */
    Optional<Identity> identity(Mention mention) {
        boolean group = mention.form() == Form.NOMINAL && mention.kind() == Kind.GROUP;
        return group ? Optional.of(ofThisText(mention, ActorKind.GROUP)) : Optional.empty();
    }

    private Identity ofThisText(Mention mention, ActorKind kind) {
        List<Token> tokens = document.sentences().get(mention.sentence()).tokens(mention.span());
        String plain = tokens.stream()
                .filter(token -> !isQuantity(token))
                .map(token -> token.isProperNoun() ? token.word() : token.word().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        String name = plain.isBlank() ? mention.text() : plain;
        Actor.Id id = Actor.Id.of(name + " in " + document.article().id(), kind);
        return new Identity(new Actor(id, name, kind, Set.of(), Actor.Facts.NONE), 0.5, "known by a description only");
    }

    /** Whoever says something without a name: a group, a person, or whom a spokesman speaks for. */
    Optional<Identity> speaking(Mention mention) {
        Sentence sentence = document.sentences().get(mention.sentence());
        if (mention.form() != Form.NOMINAL || !Words.speaks(sentence, mention.head())) {
            return Optional.empty();
        }
        if (mention.kind() != Kind.PERSON) {
            return identity(mention);
        }
        String noun = sentence.token(mention.head()).lemma();
        boolean mouthpiece = noun.matches("spokes(man|woman|person)|representative");
        return (mouthpiece ? employer(mention) : Optional.<Identity>empty())
                .or(() -> isIndefinite(sentence, mention)
                        ? Optional.of(ofThisText(mention, ActorKind.PERSON))
                        : Optional.empty());
    }

    private Optional<Identity> employer(Mention mention) {
        return possessors
                .of(mention, "nmod:for", "nmod:of", "nmod:from", "nmod:with", "nmod:at", "nmod:poss")
                .flatMap(identities::of)
                .filter(identity -> identity.actor().kind() != ActorKind.PERSON)
                .map(identity -> identity.by(0.9, "whom the speaker speaks for"));
    }
}
