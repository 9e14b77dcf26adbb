package org.policygraph.graph;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.policygraph.graph.ActorRow.Part;
import org.policygraph.identity.Blocks;
import org.policygraph.identity.Face;
import org.policygraph.identity.Portrait;
import org.policygraph.identity.Portrait.Traits;

/**
 * What list and articles tell of those whom records first lead to one id.
 *
 * @param key that id
 * @param actor the id of the actor that they are now
 * @param listed whether they stand on a list
 * @param face names, kind, country
 */
record Sketch(String key, String actor, boolean listed, Face face) {

    static Sketch read(Record row) {
        String key = row.get("key").asString();
        String actor = row.get("actor").asString();
        Value listed = row.get("listed");
        return listed.isNull()
                ? new Sketch(
                        key, actor, false, face(key, Part.told(row.get("votes").asList(Profile.Vote::read))))
                : new Sketch(key, actor, true, face(key, Part.listed(listed.asMap())));
    }

    private static Face face(String key, Part part) {
        Set<String> identifiers = tagged("wikidata:", part.facts().get("wikidata"));
        Set<String> countries = tagged("", part.facts().get("country"));
        Traits traits = new Traits(countries, Set.of(), identifiers, Set.of(), Set.of(), Set.of());
        return Face.of(new Portrait(key, part.kind(), part.names(), traits));
    }

    private static Set<String> tagged(String tag, @Nullable Object value) {
        return value == null ? Set.of() : Set.of(tag + value);
    }

    /** Countries stand on a list, and groups are as many as there are texts: neither is looked for doubles. */
    boolean mayHaveDoubles() {
        return switch (face.portrait().kind()) {
            case PERSON, AGENCY, COMPANY, ORGANIZATION -> true;
            case COUNTRY, GROUP -> false;
        };
    }

    /** The keys of its names under which its doubles are filed, too. */
    SortedSet<String> blocks() {
        return mayHaveDoubles()
                ? Blocks.of(face.portrait().kind(), face.portrait().names())
                : new TreeSet<>();
    }

    /** The same with those it is told of with. */
    Face with(Set<String> companions) {
        Traits traits = face.portrait().traits();
        return face.with(new Traits(
                traits.countries(),
                traits.births(),
                traits.identifiers(),
                traits.posts(),
                companions,
                traits.contacts()));
    }
}
