package org.policygraph.actor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.policygraph.document.Document;
import org.policygraph.document.Sentence;
import org.policygraph.document.Span;
import org.policygraph.document.Token;
import org.policygraph.mention.Gazetteer;
import org.policygraph.mention.Mention;
import org.policygraph.mention.Mention.Form;
import org.policygraph.mention.Mention.Kind;
import org.policygraph.mention.Sense;
import org.policygraph.mention.Words;

/** Leads descriptions to actors: "the company", "the president", "the Chinese government", "US companies". */
final class Descriptions {

    private static final int FARTHEST = 4;
    private static final String AMERICAN = "united-states";

    private final Document document;
    private final KnownActors actors;
    private final Offices offices;
    private final Identities identities;
    private final List<Title> titles;
    private final Outlets outlets;
    private final Possessors possessors;
    private final Gazetteer gazetteer;

    Descriptions(Gazetteer gazetteer, Offices offices, Identities identities, List<Title> titles) {
        this.document = identities.document();
        this.actors = new KnownActors(gazetteer);
        this.offices = offices;
        this.identities = identities;
        this.titles = titles;
        this.outlets = new Outlets(identities);
        this.possessors = new Possessors(identities);
        this.gazetteer = gazetteer;
    }

    Optional<Identity> identity(Mention mention) {
        return switch (mention.kind()) {
            case COUNTRY -> government(mention);
            case AGENCY -> force(mention);
            case GROUP -> group(mention);
            case PERSON -> holder(mention);
            case COMPANY -> nearest(mention, Descriptions::isCompany);
            case MEDIA -> outlets.identity(mention);
            default ->
                nearest(mention, candidate -> isCalled(candidate, head(mention).lemma()));
        };
    }

    private Token head(Mention mention) {
        return document.sentences().get(mention.sentence()).token(mention.head());
    }

    private Optional<String> country(Mention mention) {
        return possessors.within(mention).flatMap(identities::of).flatMap(identity -> country(identity.actor()));
    }

    private static Optional<String> country(Actor actor) {
        return Optional.ofNullable(
                actor.kind() == ActorKind.COUNTRY && actor.facts().country() == null
                        ? actor.id().value()
                        : actor.facts().country());
    }

    private Optional<Identity> government(Mention mention) {
        Optional<Mention> owner = possessors.of(mention, "nmod:of", "nmod:poss");
        if (owner.isPresent()) {
            return owner.flatMap(identities::of)
                    .flatMap(identity -> country(identity.actor()))
                    .flatMap(actors::byId)
                    .map(actor -> new Identity(actor, 0.85, "government of the country"));
        }
        boolean american = head(mention).lemma().equals("administration")
                && identities.mentions().stream()
                        .flatMap(other -> identities.of(other).stream())
                        .anyMatch(identity ->
                                AMERICAN.equals(country(identity.actor()).orElse("")));
        return nearest(
                mention,
                candidate -> candidate.kind() == ActorKind.COUNTRY
                        && (!american || candidate.id().value().equals(AMERICAN)));
    }

    /** "Iraq's army", "the Chinese military": the listed one, else one that is known only by its country. */
    private Optional<Identity> force(Mention mention) {
        Optional<Mention> owner = possessors.of(mention, "nmod:poss");
        Optional<String> country = owner.flatMap(identities::of).flatMap(identity -> country(identity.actor()));
        if (owner.isEmpty() || country.isEmpty()) {
            return Optional.empty();
        }
        int start = Math.min(owner.get().span().start(), mention.span().start());
        String words = new Span(start, mention.span().end()).of(document.text());
        return gazetteer.named(words).stream()
                .map(Sense::entry)
                .filter(entry -> country.get().equals(entry.country()))
                .findFirst()
                .map(entry -> new Identity(KnownActors.actor(entry), 0.85, "office of the country it is named with"))
                .or(() -> Optional.of(plainForce(mention, owner.get(), country.get())));
    }

    private Identity plainForce(Mention mention, Mention owner, String country) {
        boolean inside = mention.span().contains(owner.span());
        String name = inside ? collectiveName(mention) : owner.text() + "'s " + mention.text();
        return new Identity(of(country, Actor.named(name, ActorKind.AGENCY)), 0.7, "described by its country");
    }

    private static Actor of(String country, Actor actor) {
        return new Actor(actor.id(), actor.name(), actor.kind(), actor.aliases(), new Actor.Facts(country, null, null));
    }

    /** A group is named by whose it is, "US companies"; a bare "the senators" are the senators named before. */
    private Optional<Identity> group(Mention mention) {
        if (!mention.text().contains(" ")) {
            return earlierGroup(mention);
        }
        String name = collectiveName(mention);
        if (possessors.within(mention).isEmpty() || !name.contains(" ")) {
            return earlierGroup(mention);
        }
        Actor plain = Actor.named(name, ActorKind.GROUP);
        Actor actor = country(mention).map(country -> of(country, plain)).orElse(plain);
        return Optional.of(new Identity(actor, 0.7, "described as a group"));
    }

    private Optional<Identity> earlierGroup(Mention mention) {
        String head = head(mention).lemma();
        return identities.mentions().stream()
                .filter(other -> other.kind() == Kind.GROUP
                        && other.span().start() < mention.span().start())
                .filter(other ->
                        other.form() == Form.NOMINAL && head(other).lemma().equals(head))
                .flatMap(other -> identities.of(other).stream())
                .reduce((earlier, later) -> later)
                .map(identity -> identity.by(0.9, "the group named before"));
    }

    /** "US chip makers" for "leading American chip makers": from the country on, without words of quantity. */
    private String collectiveName(Mention mention) {
        Sentence sentence = document.sentences().get(mention.sentence());
        Optional<Mention> name = possessors.within(mention);
        List<Token> tokens = sentence.tokens(mention.span()).stream()
                .filter(token -> name.isEmpty()
                        || token.span().start() >= name.get().span().end())
                .filter(token -> !Crowds.isQuantity(token))
                .toList();
        String rest = tokens.isEmpty()
                ? ""
                : document.text()
                        .substring(
                                tokens.getFirst().span().start(),
                                tokens.getLast().span().end());
        String first = name.map(this::adjective).orElse("");
        return (first + " " + lowerCase(rest)).strip();
    }

    /** Headlines write "US Chip Makers"; letters such as "AI" stay. */
    private static String lowerCase(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> word.matches("\\p{Lu}+") ? word : word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private String adjective(Mention name) {
        boolean american = identities
                .of(name)
                .filter(identity -> identity.actor().id().value().equals(AMERICAN))
                .isPresent();
        return american ? "US" : name.text();
    }

    /** "the president": who bears that title in the text, else who held the post for the country at the time. */
    private Optional<Identity> holder(Mention mention) {
        if (Crowds.isIndefinite(document.sentences().get(mention.sentence()), mention)) {
            return Optional.empty();
        }
        String role = head(mention).lemma().toLowerCase(Locale.ROOT);
        Optional<String> country = country(mention);
        Predicate<Actor> bearer = actor -> bears(actor, role) && (country.isEmpty() || country.equals(country(actor)));
        Optional<Identity> before = mostNamed(mention, bearer, mention.span().start());
        return before.or(() -> mostNamed(mention, bearer, document.text().length()))
                .or(() -> country.flatMap(id -> offices.holder(role, id))
                        .map(entry -> new Identity(KnownActors.actor(entry), 0.7, "held the post at the time")));
    }

    private boolean bears(Actor actor, String role) {
        if (actor.kind() != ActorKind.PERSON) {
            return false;
        }
        boolean titled = titles.stream()
                .filter(title -> inFull(title.text().toLowerCase(Locale.ROOT)).endsWith(role))
                .flatMap(title -> identities.of(title.person()).stream())
                .anyMatch(identity -> identity.actor().id().equals(actor.id()));
        return titled || offices.holds(actor.id().value(), role);
    }

    private static String inFull(String title) {
        return title.replaceAll("\\bgov\\.?$", "governor")
                .replaceAll("\\bsen\\.?$", "senator")
                .replaceAll("\\bco-(?=founder|chair)", "");
    }

    private Optional<Identity> mostNamed(Mention mention, Predicate<Actor> fits, int before) {
        Map<Identity, Long> counts = identities.mentions().stream()
                .filter(other -> other.span().start() < before && !other.equals(mention))
                .flatMap(other -> identities.of(other).stream())
                .filter(identity -> fits.test(identity.actor()))
                .collect(Collectors.groupingBy(
                        identity -> new Identity(identity.actor(), 0.7, "bears the title"), Collectors.counting()));
        return Lead.of(counts);
    }

    /** The most prominent fitting actor of the last sentences; none where two are equal. */
    private Optional<Identity> nearest(Mention mention, Predicate<Actor> fits) {
        Optional<String> country = country(mention);
        Map<Identity, Long> weights = identities.mentions().stream()
                .filter(other -> other.span().start() < mention.span().start()
                        && !mention.span().overlaps(other.span()))
                .filter(other -> mention.sentence() - other.sentence() <= FARTHEST && other.kind() != Kind.NATIONALITY)
                .filter(other -> mention.kind() != Kind.COMPANY || other.kind() != Kind.MEDIA)
                .filter(other -> identities
                        .of(other)
                        .map(Identity::actor)
                        .filter(fits)
                        .filter(actor -> country.isEmpty() || country.equals(country(actor)))
                        .isPresent())
                .collect(Collectors.groupingBy(
                        other -> new Identity(
                                identities.of(other).orElseThrow().actor(),
                                0.65,
                                "the nearest that fits the description"),
                        Collectors.summingLong(other -> weight(other, mention))));
        return Lead.of(weights);
    }

    private long weight(Mention other, Mention mention) {
        Sentence sentence = document.sentences().get(other.sentence());
        boolean subject = !sentence.syntax().governors(other.head(), "nsubj").isEmpty();
        return 10L - 2L * (mention.sentence() - other.sentence()) + (subject ? 4 : 0);
    }

    /** One that is listed as a company, or whose name, unlisted, does not say that it is something else. */
    private static boolean isCompany(Actor actor) {
        boolean unlisted =
                actor.kind() == ActorKind.ORGANIZATION && actor.aliases().isEmpty();
        return actor.kind() == ActorKind.COMPANY
                || (unlisted
                        && Arrays.stream(actor.name().split(" "))
                                .noneMatch(word -> Words.ORGANIZATION_HEAD.has(word)
                                        || Words.AGENCY_HEAD.has(word)
                                        || Words.PARTY_HEAD.has(word)
                                        || Words.INTERNATIONAL_HEAD.has(word)));
    }

    private static boolean isCalled(Actor actor, String noun) {
        boolean collective = actor.kind() == ActorKind.AGENCY
                || actor.kind() == ActorKind.ORGANIZATION
                || actor.kind() == ActorKind.COMPANY;
        return collective
                && List.of(actor.name().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                        .contains(noun.toLowerCase(Locale.ROOT));
    }

    /** Picks the one that leads. */
    private static final class Lead {

        static Optional<Identity> of(Map<Identity, Long> weights) {
            long best = weights.values().stream().max(Comparator.naturalOrder()).orElse(0L);
            List<Identity> leaders = weights.entrySet().stream()
                    .filter(entry -> entry.getValue() == best)
                    .map(Map.Entry::getKey)
                    .toList();
            return leaders.size() == 1 ? Optional.of(leaders.getFirst()) : Optional.empty();
        }
    }
}
