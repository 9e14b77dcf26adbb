package org.policygraph.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An actor that the gazetteer knows.
 *
 * @param id its stable key, such as {@code us-department-of-commerce}
 * @param name as an analyst writes it
 * @param kind what its name names
 * @param country the id of its country, of itself for a country; null when it has none
 * @param sector what it does; null when not said
 * @param wikidata its Wikidata item; null when not said
 * @param aliases other full names
 */
public record Entry(
        String id,
        String name,
        Mention.Kind kind,
        @Nullable String country,
        @Nullable String sector,
        @Nullable String wikidata,
        Set<String> aliases) {

    public Entry {
        aliases = Set.copyOf(aliases);
    }
}
