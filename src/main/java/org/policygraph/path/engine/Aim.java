package org.policygraph.path.engine;

import org.jspecify.annotations.Nullable;

/** What paths are looked for. */
interface Aim {

    /** Whether a path may take a line around an actor; a closer look by {@link #take} may deny it. */
    boolean mayTake(Columns columns, int place);

    /** The line as a path takes it; null when none may. */
    @Nullable
    Line take(Line line);

    /** Whether a path may run through an actor. */
    boolean mayPass(int number, Knot knot);

    /** What a line that is taken adds to the logarithm of a score. */
    double weight(Line line);

    /** The logarithm of the least score that is still wanted; it only ever rises. */
    double floor();

    /**
     * Takes a path: a half from its start, the line from there to a half from its goal. Once there is a floor, the same
     * path may come twice.
     */
    void found(Half ahead, Line between, Half behind);
}
