package org.policygraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.policygraph.actor.Actor;
import org.policygraph.actor.ActorKind;
import org.policygraph.identity.Blocks;

/** How an actor stands in the graph, and how the list that knows it stands in the ledger. */
final class ActorRow {

    private ActorRow() {}

    /** The row by which an actor gets its node; with what a list knows about it, where one does. */
    static Map<String, Object> of(Actor actor, Map<String, String> led) {
        String key = actor.id().value();
        return Row.of("id", led.getOrDefault(key, key))
                .and("listed", Profile.isListed(actor) ? listed(actor) : null)
                .map();
    }

    /**
     * How an actor is described.
     *
     * @param parts what is known under each id that leads to the actor; under its own id at least
     */
    static Map<String, Object> described(String actor, SortedMap<String, Part> parts) {
        Part own = parts.get(actor);
        if (own == null) {
            throw new IllegalStateException("Nothing is known under the actor's own id " + actor);
        }
        SortedSet<String> aliases = new TreeSet<>();
        SortedSet<String> blocks = new TreeSet<>();
        parts.values().forEach(part -> {
            aliases.addAll(part.names());
            blocks.addAll(part.blocks());
        });
        aliases.remove(own.name());
        Map<String, Object> properties = Row.of("id", actor)
                .and("name", own.name())
                .and("aliases", List.copyOf(aliases))
                .and("country", own.facts().get("country"))
                .and("sector", own.facts().get("sector"))
                .and("wikidata", own.facts().get("wikidata"))
                .and("blocks", blocks.isEmpty() ? null : List.copyOf(blocks))
                .map();
        return Map.of("id", actor, "label", own.kind().label(), "properties", properties);
    }

    /**
     * What is known under one id.
     *
     * @param names all of them
     * @param facts country, sector and Wikidata item, where a list knows them
     */
    record Part(ActorKind kind, String name, SortedSet<String> names, Map<String, Object> facts) {

        static Part listed(Map<String, Object> row) {
            String name = String.valueOf(row.get("name"));
            SortedSet<String> names = new TreeSet<>(Set.of(name));
            if (row.get("aliases") instanceof Collection<?> aliases) {
                aliases.forEach(alias -> names.add(String.valueOf(alias)));
            }
            return new Part(ActorKind.valueOf(String.valueOf(row.get("kind"))), name, names, row);
        }

        static Part told(Collection<Profile.Vote> votes) {
            Profile profile = Profile.of(votes);
            SortedSet<String> names = new TreeSet<>(profile.aliases());
            names.add(profile.name());
            return new Part(profile.kind(), profile.name(), names, Map.of());
        }

        /** Countries stand on a list, and groups are as many as there are texts: neither is looked for doubles. */
        boolean mayHaveDoubles() {
            return switch (kind) {
                case PERSON, AGENCY, COMPANY, ORGANIZATION -> true;
                case COUNTRY, GROUP -> false;
            };
        }

        SortedSet<String> blocks() {
            return mayHaveDoubles() ? Blocks.of(kind, names) : new TreeSet<>();
        }
    }

    private static Map<String, Object> listed(Actor actor) {
        return Row.of("id", "gazetteer:" + actor.id().value())
                .and("scheme", "gazetteer")
                .and("key", actor.id().value())
                .and("name", actor.name())
                .and("kind", actor.kind())
                .and("aliases", List.copyOf(actor.aliases()))
                .and("country", actor.facts().country())
                .and("sector", actor.facts().sector())
                .and("wikidata", actor.facts().wikidata())
                .map();
    }
}
