package org.policygraph.graph;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.policygraph.graph.ActorRow.Part;
import org.policygraph.identity.Portrait;
import org.policygraph.identity.Portrait.Traits;

/**
 * What list and articles tell of those whom records first lead to one id.
 *
 * @param key that id
 * @param actor the id of the actor that they are now
 * @param listed whether they stand on a list
 * @param portrait names, kind, country
 */
record Sketch(String key, String actor, boolean listed, Portrait portrait) {

    static Sketch read(Record row) {
        String key = row.get("key").asString();
        String actor = row.get("actor").asString();
        Value listed = row.get("listed");
        return listed.isNull()
                ? new Sketch(
                        key,
                        actor,
                        false,
                        portrait(key, Part.told(row.get("votes").asList(Profile.Vote::read))))
                : new Sketch(key, actor, true, portrait(key, Part.listed(listed.asMap())));
    }

    private static Portrait portrait(String key, Part part) {
        Set<String> identifiers = tagged("wikidata:", part.facts().get("wikidata"));
        Set<String> countries = tagged("", part.facts().get("country"));
        Traits traits = new Traits(countries, Set.of(), identifiers, Set.of(), Set.of(), Set.of());
        return new Portrait(key, part.kind(), part.names(), traits);
    }

    private static Set<String> tagged(String tag, @Nullable Object value) {
        return value == null ? Set.of() : Set.of(tag + value);
    }

    boolean mayHaveDoubles() {
        return switch (portrait.kind()) {
            case PERSON, AGENCY, COMPANY, ORGANIZATION -> true;
            case COUNTRY, GROUP -> false;
        };
    }

    Portrait with(Set<String> companions) {
        Traits traits = portrait.traits();
        return new Portrait(
                key,
                portrait.kind(),
                portrait.names(),
                new Traits(
                        traits.countries(),
                        traits.births(),
                        traits.identifiers(),
                        traits.posts(),
                        companions,
                        traits.contacts()));
    }
}
