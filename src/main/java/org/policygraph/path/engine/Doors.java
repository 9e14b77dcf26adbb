package org.policygraph.path.engine;

import org.policygraph.path.PathQuestion;

/** Which actors a path may run through. */
final class Doors {

    private final Marks marks;
    private final int kinds;
    private final double mostLines;

    Doors(PathQuestion question, Marks marks, MapGraph map) {
        this.marks = marks;
        kinds = Bits.of(question.actors().kinds());
        Integer limit = question.reach().hubLimit();
        if (limit != null) {
            mostLines = limit;
        } else {
            mostLines = question.reach().hubs() ? map.mostLines() : Double.POSITIVE_INFINITY;
        }
    }

    /** Whether the question lets a path through an actor, hub or not. */
    boolean admit(int number, Knot knot) {
        return (kinds & Bits.of(knot.kind)) != 0
                && (marks.mustAvoid().isEmpty() || !marks.mustAvoid().contains(number));
    }

    /** Whether the hub guard closes it. */
    boolean guard(Knot knot) {
        return knot.degree > mostLines;
    }
}
