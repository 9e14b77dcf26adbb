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

/** Groups that only a noun names: the "officials" of one text are never those of another. */
final class Crowds {

    /** Words that say how many or how great, not who. */
    private static final Set<String> QUANTITIES = Set.of(
            "many", "several", "some", "few", "most", "more", "all", "both", "two", "three", "various", "numerous",
            "senior", "top", "high", "level", "-", "leading", "major", "big", "large", "key", "unnamed", "anonymous",
            "former", "current", "important", "other", "own", "unidentified", "low");

    private final Document document;
    private final Identities identities;

    Crowds(Identities identities) {
        this.document = identities.document();
        this.identities = identities;
    }

    static boolean isQuantity(Token token) {
        return QUANTITIES.contains(token.word().toLowerCase(Locale.ROOT));
    }

    /** The group of this text that a description without a country names; empty for any other mention. */
    Optional<Identity> identity(Mention mention) {
        if (mention.form() != Form.NOMINAL || mention.kind() != Kind.GROUP) {
            return Optional.empty();
        }
        String name = document.sentences().get(mention.sentence()).tokens(mention.span()).stream()
                .filter(token -> !isQuantity(token))
                .map(token -> token.word().matches("\\p{Lu}+") ? token.word() : token.word().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "))
                .replace(" - ", "-");
        if (name.isBlank()) {
            return Optional.empty();
        }
        Actor.Id id = Actor.Id.of(name + " in " + document.article().id(), ActorKind.GROUP);
        Actor actor = new Actor(id, name, ActorKind.GROUP, Set.of(), Actor.Facts.NONE);
        return Optional.of(new Identity(actor, 0.5, "group of this text"));
    }

    /** The same, of a group that says something. */
    Optional<Identity> speaking(Mention mention) {
        Sentence sentence = document.sentences().get(mention.sentence());
        return Words.speaks(sentence, mention.head()) ? identity(mention) : Optional.empty();
    }
}
