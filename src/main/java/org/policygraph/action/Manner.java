package org.policygraph.action;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an action is done, and in what field.
 *
 * @param mode how; null where PLOVER has no mode for it or the words do not tell
 * @param contexts the fields it belongs to, each once, in the order of {@link Context}
 */
public record Manner(@Nullable Mode mode, List<Context> contexts) {

    public Manner {
        contexts = contexts.stream().distinct().sorted().toList();
    }

    /** The manner that a kind has of itself. */
    public static Manner of(ActionKind kind) {
        return new Manner(kind.mode(), List.of());
    }

    /** The same in these fields. */
    public Manner in(Collection<Context> fields) {
        return new Manner(mode, List.copyOf(fields));
    }
}
