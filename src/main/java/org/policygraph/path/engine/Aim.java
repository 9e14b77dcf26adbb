package org.policygraph.path.engine;

import org.jspecify.annotations.Nullable;

/** What paths are looked for. */
interface Aim {

    /** The line as a path takes it; null when none may. */
    @Nullable
    Line take(Line line);

    /** Whether a path may run through an actor. */
    boolean mayPass(int number, Knot knot);

    /** What a line that is taken adds to the logarithm of a score. */
    double weight(Line line);

    /**
     * Whether no path is wanted that begins with a half, ends with one of another level or longer, and has at least so
     * many steps.
     */
    boolean isHopeless(Half half, Level other, int length);

    /** Whether no path of so many steps or more is wanted. */
    boolean isOver(int length);

    /** Takes a path: a half from its start, the line from there to a half from its goal. */
    void found(Half ahead, Line between, Half behind);
}
