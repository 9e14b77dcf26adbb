package org.policygraph.actor;

import java.util.List;
import java.util.Optional;
import org.policygraph.document.Document;
import org.policygraph.mention.Mention;
import org.policygraph.mention.Mention.Form;

/** Whose something is, by the words in and around its noun: "Chinese government", "Iraq's army", "spokesman for Nokia". */
final class Possessors {

    private final Document document;
    private final Identities identities;

    Possessors(Identities identities) {
        this.document = identities.document();
        this.identities = identities;
    }

    /** The name within a description, as "Chinese" in "Chinese government". */
    Optional<Mention> within(Mention mention) {
        return identities.in(mention.sentence()).stream()
                .filter(other -> other.form() == Form.NAME && mention.span().contains(other.span()))
                .findFirst();
    }

    /** The name within it, before it or behind one of some relations. */
    Optional<Mention> of(Mention mention, String... relations) {
        return within(mention).or(() -> {
            List<Integer> words =
                    document.sentences().get(mention.sentence()).syntax().dependents(mention.head(), relations);
            return words.stream()
                    .flatMap(word -> identities.headedBy(mention.sentence(), word).stream())
                    .filter(other -> identities.of(other).isPresent())
                    .findFirst();
        });
    }
}
