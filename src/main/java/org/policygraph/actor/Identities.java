package org.policygraph.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.policygraph.actor.Resolution.Cluster;
import org.policygraph.document.Document;
import org.policygraph.mention.Mention;
import org.policygraph.mention.Mention.Form;

/** Who is known, so far in the reading, to be meant by the mentions of one document. */
final class Identities {

    private final Document document;
    private final List<Mention> mentions;
    private final Map<Integer, List<Mention>> bySentence = new HashMap<>();
    private final Map<Mention, Identity> known = new LinkedHashMap<>();

    Identities(Document document, List<Mention> mentions) {
        this.document = document;
        this.mentions = List.copyOf(mentions);
        mentions.forEach(mention -> bySentence
                .computeIfAbsent(mention.sentence(), index -> new ArrayList<>())
                .add(mention));
    }

    Document document() {
        return document;
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<Mention> in(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    void settle(Mention mention, Identity identity) {
        known.put(mention, identity);
    }

    Optional<Identity> of(Mention mention) {
        return Optional.ofNullable(known.get(mention));
    }

    /** The mention whose head is a word; of several the longest. */
    Optional<Mention> headedBy(int sentence, int word) {
        return in(sentence).stream()
                .filter(mention -> mention.head() == word)
                .max(Comparator.comparingInt((Mention mention) -> mention.span().length()));
    }

    /** How often an actor is named up to a place. */
    long salience(Identity identity, int before) {
        return known.entrySet().stream()
                .filter(entry -> entry.getKey().span().start() < before)
                .filter(entry -> entry.getValue().isSameActor(identity))
                .count();
    }

    Resolution resolution() {
        Map<Actor.Id, List<Mention>> byActor = new TreeMap<>();
        mentions.stream()
                .filter(known::containsKey)
                .forEach(mention -> byActor.computeIfAbsent(
                                identity(mention).actor().id(), id -> new ArrayList<>())
                        .add(mention));
        List<Cluster> clusters = byActor.values().stream()
                .map(this::cluster)
                .sorted(Comparator.comparing(
                        cluster -> cluster.mentions().getFirst().span()))
                .toList();
        return new Resolution(mentions, clusters);
    }

    private Identity identity(Mention mention) {
        return of(mention).orElseThrow();
    }

    private Cluster cluster(List<Mention> members) {
        Identity surest = members.stream()
                .map(this::identity)
                .max(Comparator.comparingDouble(Identity::score))
                .orElseThrow();
        String name = members.stream()
                .filter(mention -> mention.form() == Form.NAME)
                .map(Mention::text)
                .max(Comparator.comparingInt(String::length))
                .orElse(surest.actor().name());
        return new Cluster(name, surest.actor(), members, surest.score(), surest.reason());
    }
}
