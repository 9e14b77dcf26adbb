package org.policygraph.path;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes from some constants those that a question rules out. */
public final class Without {

    private Without() {}

    /**
     * What is left.
     *
     * @param parameter the one that rules out
     * @throws PathProblem.BadValue when nothing is left
     */
    public static <E extends Enum<E>> Set<E> of(String parameter, Set<E> all, @Nullable Set<E> out) {
        if (out == null || out.isEmpty()) {
            return all;
        }
        EnumSet<E> left = EnumSet.copyOf(all);
        left.removeAll(out);
        if (left.isEmpty()) {
            throw new PathProblem.BadValue(parameter, out, "that leaves nothing of " + all);
        }
        return left;
    }
}
