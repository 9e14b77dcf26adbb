package org.policygraph.profile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an actor.
 *
 * @param actor who
 * @param aliases its other names, sorted
 * @param facts what lists know about it
 * @param names the names articles used for it, the most frequent first, at most 100
 * @param ties how it stands to others, earliest first, at most {@value #MOST_TIES}
 * @param counts how much was read about it
 */
public record Profile(
        @JsonUnwrapped NamedActor actor,
        List<String> aliases,
        @JsonUnwrapped Facts facts,
        List<UsedName> names,
        List<Tie> ties,
        Counts counts) {

    static final int MOST_TIES = 200;

    public Profile {
        aliases = List.copyOf(aliases);
        names = List.copyOf(names);
        ties = List.copyOf(ties);
    }

    /**
     * What lists know about an actor; null where they do not.
     *
     * @param country the id of the country it belongs to
     * @param sector what it does
     * @param wikidata its Wikidata item
     */
    public record Facts(
            @Nullable String country,
            @Nullable String sector,
            @Nullable String wikidata) {}

    /**
     * A name that articles used.
     *
     * @param name as they wrote it
     * @param articles how many did
     * @param sources whose they were, sorted
     */
    public record UsedName(String name, int articles, List<String> sources) {

        public UsedName {
            sources = List.copyOf(sources);
        }
    }

    /**
     * A post or another tie.
     *
     * @param role the post, such as {@code chief executive}; null when it has no name
     * @param edge what it says, with whom, since when
     */
    public record Tie(@Nullable String role, @JsonUnwrapped Neighbour edge) {}

    /**
     * How much was read about an actor.
     *
     * @param done actions it did
     * @param undergone actions that were done to it
     * @param neighbours actors it has an edge with in the map
     * @param articles articles that mention it
     */
    public record Counts(int done, int undergone, int neighbours, int articles) {}
}
