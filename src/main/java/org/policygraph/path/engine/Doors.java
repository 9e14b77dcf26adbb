package org.policygraph.path.engine;

import org.policygraph.path.PathQuestion;

/** Which actors a path may run through. */
final class Doors {

    private final Marks marks;
    private final int kinds;
    private final double mostLines;

    private Doors(Marks marks, int kinds, double mostLines) {
        this.marks = marks;
        this.kinds = kinds;
        this.mostLines = mostLines;
    }

    static Doors of(PathQuestion question, Marks marks, MapGraph map) {
        return new Doors(marks, Bits.of(question.actors().kinds()), mostLines(question.reach(), map));
    }

    private static double mostLines(PathQuestion.Reach reach, MapGraph map) {
        Integer limit = reach.hubLimit();
        if (limit != null) {
            return limit;
        }
        return reach.hubs() ? map.mostLines() : Double.POSITIVE_INFINITY;
    }

    /** The same with the usual hub guard. */
    Doors guarded(MapGraph map) {
        return new Doors(marks, kinds, map.mostLines());
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
