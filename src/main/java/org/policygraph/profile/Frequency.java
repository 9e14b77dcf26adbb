package org.policygraph.profile;

import java.util.List;

/**
 * How often an actor did something, or something was done to it, in the years or in the months of one year.
 *
 * @param year the year whose months are counted, 0 when years are
 * @param bars those that have any, in order
 * @param rest how many actions have no date that says so much
 */
public record Frequency(int year, List<Bar> bars, int rest) {

    public Frequency {
        bars = List.copyOf(bars);
    }

    /**
     * A year or a month.
     *
     * @param at the year, or the month from 1 to 12
     * @param actions how many
     */
    public record Bar(int at, int actions) {}
}
