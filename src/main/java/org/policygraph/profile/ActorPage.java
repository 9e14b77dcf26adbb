package org.policygraph.profile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the actors that were searched.
 *
 * @param actors the best first
 * @param next the cursor of the next page, null on the last one
 */
public record ActorPage(List<Hit> actors, @Nullable String next) {

    public ActorPage {
        actors = List.copyOf(actors);
    }

    /**
     * An actor that was found.
     *
     * @param actor who
     * @param aliases its other names, sorted
     */
    public record Hit(@JsonUnwrapped NamedActor actor, List<String> aliases) {

        public Hit {
            aliases = List.copyOf(aliases);
        }
    }
}
