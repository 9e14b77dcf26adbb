package org.policygraph.identity;

import java.util.Comparator;

/**
 * What is held of two actors.
 *
 * @param one the id of an actor; the one that goes on where a person has said so
 * @param other the id of another
 * @param outcome whether they are the same
 * @param weight of two bonds of one kind the heavier is taken first
 * @param decided whether a person has said so; then no score stands against it
 */
public record Bond(String one, String other, Outcome outcome, double weight, boolean decided) {

    static final Comparator<Bond> STRONGEST_FIRST = Comparator.comparing((Bond bond) -> !bond.decided)
            .thenComparingDouble(bond -> -bond.weight)
            .thenComparing(Bond::first)
            .thenComparing(Bond::second);

    /** The id that sorts first; which one it is means nothing else. */
    public String first() {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The id that sorts last. */
    public String second() {
        return one.compareTo(other) <= 0 ? other : one;
    }

    String pair() {
        return first() + "|" + second();
    }
}
