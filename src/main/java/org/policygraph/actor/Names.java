package org.policygraph.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygraph.document.Dependency;
import org.policygraph.document.Document;
import org.policygraph.document.Sentence;
import org.policygraph.document.Token;
import org.policygraph.mention.Entry;
import org.policygraph.mention.Gazetteer;
import org.policygraph.mention.Mention;
import org.policygraph.mention.Mention.Form;
import org.policygraph.mention.Mention.Kind;
import org.policygraph.mention.Sense;
import org.policygraph.mention.Words;

/** Leads mentions by name to actors: of the gazetteer where it knows the name, else of this text. */
final class Names {

    private static final double ONLY_NAMED = 0.6;
    private static final Pattern GOVERNMENT =
            Pattern.compile("(?:Federal )?Government of (?:the )?(.+)|(.+?)(?: Federal)? Government");

    private final Document document;
    private final Gazetteer gazetteer;
    private final Offices offices;
    private final Identities identities;
    private final SharedOffices sharedOffices;
    private final Map<String, Set<String>> fullNames = new HashMap<>();
    private final Map<String, String> acronyms = new LinkedHashMap<>();
    private final Set<String> named = new HashSet<>();

    Names(Gazetteer gazetteer, Offices offices, Identities identities) {
        this.document = identities.document();
        this.gazetteer = gazetteer;
        this.offices = offices;
        this.identities = identities;
        this.sharedOffices = new SharedOffices(
                gazetteer,
                document,
                identities.mentions().stream()
                        .filter(mention -> mention.form() == Form.NAME)
                        .toList());
    }

    void settle() {
        List<Mention> names = identities.mentions().stream()
                .filter(mention -> mention.form() == Form.NAME)
                .toList();
        names.forEach(this::note);
        names.forEach(mention -> identity(mention).ifPresent(identity -> identities.settle(mention, identity)));
        names.stream()
                .filter(mention ->
                        mention.kind() == Kind.PERSON && !mention.text().contains(" "))
                .forEach(this::firstName);
    }

    /** A first name alone stands for the one person of the text who bears it. */
    private void firstName(Mention mention) {
        if (identities
                .of(mention)
                .filter(identity -> identity.score() > ONLY_NAMED)
                .isPresent()) {
            return;
        }
        List<Identity> bearers = identities.mentions().stream()
                .filter(other -> other.kind() == Kind.PERSON && !other.equals(mention))
                .flatMap(other -> identities.of(other).stream())
                .filter(identity -> identity.actor().name().startsWith(mention.text() + " "))
                .toList();
        if (!bearers.isEmpty() && bearers.stream().allMatch(bearers.getFirst()::isSameActor)) {
            identities.settle(mention, bearers.getFirst().by(0.8, "first name of a person in the text"));
        }
    }

    private void note(Mention mention) {
        String text = mention.text();
        if (mention.kind() == Kind.PERSON && text.contains(" ")) {
            fullNames.computeIfAbsent(lastWord(text), word -> new HashSet<>()).add(text);
        }
        gazetteer.named(text).stream()
                .filter(sense -> sense.use() == Sense.Use.NAME)
                .forEach(sense -> named.add(sense.entry().id()));
        Sentence sentence = document.sentences().get(mention.sentence());
        int open = sentence.tokens(mention.span()).getLast().index() + 1;
        if (open + 2 < sentence.tokens().size()
                && sentence.token(open).word().matches("\\(|-LRB-")
                && mention.kind() != Kind.PERSON) {
            acronyms.putIfAbsent(sentence.token(open + 1).word(), text);
        }
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private Optional<Identity> identity(Mention mention) {
        if (isWeak(mention) && sharedOffices.isMinisters(mention)) {
            return sharedOffices.portfolio(mention);
        }
        return listed(mention.text(), mention).or(() -> switch (mention.kind()) {
            case PERSON -> person(mention);
            case PLACE, NATIONALITY -> Optional.empty();
            default -> organization(mention);
        });
    }

    /** What the gazetteer knows under this spelling, if that is one actor only. */
    private Optional<Identity> listed(String text, Mention mention) {
        List<Sense> senses = gazetteer.named(text).stream()
                .filter(sense -> fits(sense, mention))
                .toList();
        List<Sense> best = senses.size() > 1
                ? senses.stream().filter(sense -> isAtHome(sense.entry())).toList()
                : senses;
        if (best.size() != 1) {
            return Optional.empty();
        }
        Sense sense = best.getFirst();
        return Optional.of(
                new Identity(KnownActors.actor(sense.entry()), senses.size() > 1 ? 0.7 : score(sense), reason(sense)));
    }

    private boolean isAtHome(Entry entry) {
        boolean own =
                named.contains(entry.id()) && gazetteer.named(entry.name()).size() == 1;
        return own || (entry.country() != null && named.contains(entry.country()));
    }

    private boolean fits(Sense sense, Mention mention) {
        return switch (sense.use()) {
            case NAME -> fits(sense.entry().kind(), mention.kind());
            case WEAK ->
                fits(sense.entry().kind(), mention.kind())
                        && (named.contains(sense.entry().id()) || isParty(sense, mention));
            case ADJECTIVE -> mention.kind() == Kind.NATIONALITY || mention.kind() == Kind.COUNTRY;
            case CAPITAL -> mention.kind() == Kind.PLACE && acts(mention);
        };
    }

    private static boolean isParty(Sense sense, Mention mention) {
        return sense.entry().kind() == Kind.PARTY && mention.kind() == Kind.PARTY;
    }

    private static boolean fits(Kind entry, Kind mention) {
        return switch (mention) {
            case PERSON, COUNTRY, NATIONALITY -> entry == mention;
            case PLACE -> entry == Kind.COUNTRY;
            case GROUP -> false;
            case AGENCY, COMPANY, MEDIA, PARTY, INTERNATIONAL, ORGANIZATION ->
                entry != Kind.PERSON && entry != Kind.COUNTRY;
        };
    }

    private static double score(Sense sense) {
        return switch (sense.use()) {
            case NAME -> 0.95;
            case ADJECTIVE -> 0.9;
            case WEAK, CAPITAL -> 0.8;
        };
    }

    private static String reason(Sense sense) {
        return switch (sense.use()) {
            case NAME -> "listed name";
            case ADJECTIVE -> "adjective of the country";
            case WEAK -> "short form of a name in the text";
            case CAPITAL -> "capital that acts for its government";
        };
    }

    /** Whether a place does what only somebody who acts can do. */
    private boolean acts(Mention place) {
        Sentence sentence = document.sentences().get(place.sentence());
        return sentence.syntax().above(place.head()).stream()
                .filter(up -> up.governor() >= 0)
                .anyMatch(up -> acts(up, sentence.token(up.governor())));
    }

    private static boolean acts(Dependency up, Token governor) {
        return up.is("nsubj")
                ? governor.isVerb() && Words.SPEECH_VERB.has(governor.lemma())
                : Words.GOVERNMENT_TIE.has(up.relation()) && !Words.MOTION_VERB.has(governor.lemma());
    }

    private Optional<Identity> person(Mention mention) {
        Set<String> full = fullNames.getOrDefault(lastWord(mention.text()), Set.of());
        if (!mention.text().contains(" ")) {
            if (full.size() == 1) {
                String name = full.iterator().next();
                return listed(name, mention)
                        .map(identity -> identity.by(0.95, "surname of a person in the text"))
                        .or(() -> Optional.of(new Identity(
                                Actor.named(name, ActorKind.PERSON), 0.8, "surname of a person in the text")));
            }
            Optional<Identity> holder = officeHolder(mention.text());
            if (holder.isPresent() && full.isEmpty()) {
                return holder;
            }
        }
        return Optional.of(longer(mention.text())
                .map(name -> new Identity(Actor.named(name, ActorKind.PERSON), 0.8, "surname of a person in the text"))
                .orElseGet(() -> named(mention)));
    }

    /** "Hawk Sawyer" of "Kathleen Hawk Sawyer": the one full name that ends in a surname of several words. */
    private Optional<String> longer(String surname) {
        List<String> names = fullNames.getOrDefault(lastWord(surname), Set.of()).stream()
                .filter(name -> surname.contains(" ") && name.endsWith(" " + surname))
                .toList();
        return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
    }

    private Optional<Identity> officeHolder(String surname) {
        List<Entry> holders = gazetteer.peopleNamed(surname).stream()
                .filter(person -> offices.isOfficeHolder(person.id()))
                .toList();
        return holders.size() == 1
                ? Optional.of(new Identity(
                        KnownActors.actor(holders.getFirst()), 0.75, "surname of an office holder at the time"))
                : Optional.empty();
    }

    private Optional<Identity> organization(Mention mention) {
        String expansion = acronyms.get(mention.text());
        if (expansion != null) {
            return listed(expansion, mention)
                    .or(() -> Optional.of(new Identity(
                            Actor.named(expansion, kind(mention)), 0.7, "letters that stand for a name in the text")));
        }
        Optional<Identity> government = government(mention.text());
        if (government.isPresent()) {
            return government;
        }
        if (sharedOffices.isShared(mention)) {
            return Optional.of(sharedOffices.identity(mention));
        }
        if (isWeak(mention)) {
            return sharedOffices.portfolio(mention);
        }
        String core = core(mention);
        return (core.equals(mention.text())
                        ? Optional.<Identity>empty()
                        : listed(core, mention).map(identity -> identity.by(0.95, "listed name, but for its frame")))
                .or(() -> Optional.of(named(mention)));
    }

    /** "Government of Canada", "UK Government": the country. */
    private Optional<Identity> government(String name) {
        Matcher matcher = GOVERNMENT.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String country = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return gazetteer.named(country).stream()
                .map(Sense::entry)
                .filter(entry -> entry.kind() == Kind.COUNTRY)
                .findFirst()
                .map(entry -> new Identity(KnownActors.actor(entry), 0.85, "government of the country"));
    }

    /** "Commerce": a short form of an agency, which is no name of another one. */
    private boolean isWeak(Mention mention) {
        List<Sense> senses = gazetteer.named(mention.text());
        return mention.kind() != Kind.PERSON
                && !senses.isEmpty()
                && senses.stream()
                        .allMatch(sense ->
                                sense.use() == Sense.Use.WEAK && sense.entry().kind() == Kind.AGENCY);
    }

    /** The name without a country before or a legal form behind it. */
    private String core(Mention mention) {
        List<Token> tokens = document.sentences().get(mention.sentence()).tokens(mention.span());
        int from = tokens.size() > 1 && isCountry(tokens.getFirst().word()) ? 1 : 0;
        int to = tokens.size();
        while (to - from > 1
                && (Words.COMPANY_HEAD.has(tokens.get(to - 1).word())
                        || tokens.get(to - 1).word().equals(","))) {
            to--;
        }
        return document.text()
                .substring(
                        tokens.get(from).span().start(),
                        tokens.get(to - 1).span().end());
    }

    private boolean isCountry(String word) {
        return gazetteer.named(word).stream().anyMatch(sense -> sense.entry().kind() == Kind.COUNTRY);
    }

    private static Identity named(Mention mention) {
        return new Identity(Actor.named(mention.text(), kind(mention)), ONLY_NAMED, "name in the text only");
    }

    private static ActorKind kind(Mention mention) {
        return ActorKind.of(mention.kind()).orElse(ActorKind.ORGANIZATION);
    }
}
