package org.policygraph.actor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policygraph.document.Document;
import org.policygraph.document.Sentence;
import org.policygraph.document.Token;
import org.policygraph.mention.Entry;
import org.policygraph.mention.Gazetteer;
import org.policygraph.mention.Mention;
import org.policygraph.mention.Mention.Kind;
import org.policygraph.mention.Sense;

/** Keeps offices of one name apart by their country; a "Foreign Ministry" of nobody is one of its text only. */
final class SharedOffices {

    private static final int FEW = 5;

    private final Gazetteer gazetteer;
    private final Document document;
    private final Owners owners;

    SharedOffices(Gazetteer gazetteer, Document document, List<Mention> names) {
        this.gazetteer = gazetteer;
        this.document = document;
        this.owners = new Owners(gazetteer, document, names);
    }

    /** Whether a name tells nothing without its country. */
    boolean isShared(Mention mention) {
        if (mention.kind() == Kind.PERSON || mention.kind() == Kind.PLACE || mention.kind() == Kind.COUNTRY) {
            return false;
        }
        boolean office = mention.text().matches("(?iu)(.* )?(ministry|embassy|consulate|parliament)( .*)?");
        long countries = agencies(mention.text())
                .map(entry -> String.valueOf(entry.country()))
                .distinct()
                .count();
        return office || countries > 1;
    }

    /** The office of the country it belongs to. */
    Identity identity(Mention mention) {
        boolean ministry = mention.text().matches("(?iu)(.* )?ministry( .*)?");
        Optional<String> country = owners.of(mention)
                .or(() -> ministry ? owners.onlyWithMinistries() : Optional.empty())
                .or(() -> owners.onlyAmong(countries(mention.text())));
        return country.map(id -> of(id, mention))
                .orElseGet(() -> new Identity(ofNobody(mention.text()), 0.5, "office of a country that is not named"));
    }

    /** The countries known to have such an office, if that is something few have. */
    private List<String> countries(String text) {
        List<String> countries = agencies(text)
                .flatMap(entry -> Optional.ofNullable(entry.country()).stream())
                .distinct()
                .toList();
        return countries.size() <= FEW ? countries : List.of();
    }

    private Identity of(String country, Mention mention) {
        return agency(country, mention.text())
                .map(entry -> new Identity(KnownActors.actor(entry), 0.85, "office of the country it is named with"))
                .orElseGet(() -> new Identity(named(country, mention), 0.7, "office of the country it is named with"));
    }

    private Optional<Entry> agency(String country, String... names) {
        return Stream.of(names)
                .flatMap(this::agencies)
                .filter(entry -> country.equals(entry.country()))
                .findFirst();
    }

    private Stream<Entry> agencies(String text) {
        return gazetteer.named(text).stream().map(Sense::entry).filter(entry -> entry.kind() == Kind.AGENCY);
    }

    private Actor named(String country, Mention mention) {
        String owner = gazetteer.entry(country).map(Entry::name).orElse(country);
        List<Token> words = document.sentences().get(mention.sentence()).tokens(mention.span());
        boolean framed = words.size() > 1
                && gazetteer.named(words.getFirst().word()).stream()
                        .anyMatch(sense -> sense.entry().id().equals(country));
        String plain = document.text()
                .substring(
                        words.get(framed ? 1 : 0).span().start(), mention.span().end());
        String name = Character.toUpperCase(plain.charAt(0)) + plain.substring(1) + " of " + owner;
        Actor.Id id = Actor.Id.of(name, ActorKind.AGENCY);
        return new Actor(id, name, ActorKind.AGENCY, java.util.Set.of(), new Actor.Facts(country, null, null));
    }

    /** Never the same actor in two texts: it could be the ministry of any country. */
    private Actor ofNobody(String text) {
        String name = text + " (country not named)";
        Actor.Id id = Actor.Id.of(text + " in " + document.article().id().toString(), ActorKind.AGENCY);
        return new Actor(id, name, ActorKind.AGENCY, java.util.Set.of(), Actor.Facts.NONE);
    }

    /** "Commerce" of a commerce minister or secretary: the minister's ministry, the secretary's US department. */
    Optional<Identity> portfolio(Mention mention) {
        Sentence sentence = document.sentences().get(mention.sentence());
        int next = sentence.tokens(mention.span()).getLast().index() + 1;
        if (next >= sentence.tokens().size()) {
            return Optional.empty();
        }
        String post = sentence.token(next).word();
        if (post.equals("Secretary")) {
            return agency("united-states", mention.text()).map(SharedOffices::byPost);
        }
        return post.matches("(?iu)ministers?")
                ? owners.beside(mention)
                        .or(() -> compatriot(sentence, next + 1))
                        .or(owners::onlyWithMinistries)
                        .flatMap(country -> agency(
                                country, mention.text() + " Ministry", "Ministry of " + mention.text(), mention.text()))
                        .map(SharedOffices::byPost)
                : Optional.empty();
    }

    private static Identity byPost(Entry entry) {
        return new Identity(KnownActors.actor(entry), 0.85, "where the post is held");
    }

    /** Whether a name is the portfolio in a minister's title. */
    boolean isMinisters(Mention mention) {
        Sentence sentence = document.sentences().get(mention.sentence());
        int next = sentence.tokens(mention.span()).getLast().index() + 1;
        return next < sentence.tokens().size() && sentence.token(next).word().matches("(?iu)ministers?");
    }

    /** The country of the person named at a place. */
    private Optional<String> compatriot(Sentence sentence, int at) {
        return owners.named(sentence.index()).stream()
                .filter(name -> name.kind() == Kind.PERSON
                        && sentence.tokens(name.span()).getFirst().index() == at)
                .flatMap(name -> gazetteer.named(name.text()).stream())
                .flatMap(sense -> Optional.ofNullable(sense.entry().country()).stream())
                .findFirst();
    }
}
