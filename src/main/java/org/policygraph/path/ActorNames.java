package org.policygraph.path;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Ids, names or aliases of actors as a URL gives them: a parameter for each, since many a name has a comma in it.
 *
 * @param names in the order of the URL
 */
record ActorNames(List<String> names) {

    static List<String> of(@Nullable ActorNames given) {
        return given == null ? List.of() : given.names;
    }

    /** Reads a parameter that stands in the URL once. */
    @Component
    static final class FromOne implements Converter<String, ActorNames> {

        @Override
        public ActorNames convert(String name) {
            return new ActorNames(List.of(name));
        }
    }

    /** Reads one that stands there several times. */
    @Component
    static final class FromSeveral implements Converter<String[], ActorNames> {

        @Override
        public ActorNames convert(String[] names) {
            return new ActorNames(List.of(names));
        }
    }
}
