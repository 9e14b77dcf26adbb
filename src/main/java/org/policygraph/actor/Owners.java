package org.policygraph.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygraph.document.Document;
import org.policygraph.document.Sentence;
import org.policygraph.mention.Entry;
import org.policygraph.mention.Gazetteer;
import org.policygraph.mention.Mention;
import org.policygraph.mention.Mention.Kind;
import org.policygraph.mention.Sense;

/** Tells to which country an office belongs whose name many countries use: "China's Foreign Ministry". */
final class Owners {

    /** They have departments, not ministries, so that a bare "the Foreign Ministry" is never theirs. */
    private static final Set<String> WITHOUT_MINISTRIES =
            Set.of("united-states", "australia", "ireland", "philippines");

    private final Document document;
    private final Gazetteer gazetteer;
    private final List<Mention> names;

    Owners(Gazetteer gazetteer, Document document, List<Mention> names) {
        this.gazetteer = gazetteer;
        this.document = document;
        this.names = names;
    }

    /** The country that stands before the name or in it, here or at another place with the same name. */
    Optional<String> of(Mention office) {
        return beside(office)
                .or(() -> one(names.stream()
                        .filter(other -> other.text().equals(office.text()))
                        .flatMap(other -> beside(other).stream())));
    }

    Optional<String> beside(Mention office) {
        Sentence sentence = document.sentences().get(office.sentence());
        int first = sentence.tokens(office.span()).getFirst().index();
        Optional<String> own = country(sentence.token(first).word());
        if (own.isPresent() || first == 0) {
            return own;
        }
        boolean possessive = sentence.token(first - 1).tag().equals("POS");
        int end = sentence.token(possessive && first > 1 ? first - 2 : first - 1)
                .span()
                .end();
        return names.stream()
                .filter(name ->
                        name.sentence() == office.sentence() && name.span().end() == end)
                .filter(name -> possessive || name.kind() == Kind.NATIONALITY || name.kind() == Kind.COUNTRY)
                .max(Comparator.comparingInt(name -> name.span().length()))
                .flatMap(name -> country(name.text()));
    }

    List<Mention> named(int sentence) {
        return names.stream().filter(name -> name.sentence() == sentence).toList();
    }

    /** The only country of the text that has ministries. */
    Optional<String> onlyWithMinistries() {
        return one(names.stream()
                .filter(name -> name.kind() == Kind.COUNTRY || name.kind() == Kind.NATIONALITY)
                .flatMap(name -> country(name.text()).stream())
                .filter(country -> !WITHOUT_MINISTRIES.contains(country)));
    }

    /** The only one of some countries that the text names. */
    Optional<String> onlyAmong(List<String> countries) {
        return one(names.stream().flatMap(name -> country(name.text()).stream()).filter(countries::contains));
    }

    private static Optional<String> one(Stream<String> countries) {
        Set<String> all = countries.collect(Collectors.toSet());
        return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
    }

    private Optional<String> country(String words) {
        return gazetteer.named(words).stream()
                .map(Sense::entry)
                .filter(entry -> entry.kind() == Kind.COUNTRY)
                .map(Entry::id)
                .findFirst();
    }
}
