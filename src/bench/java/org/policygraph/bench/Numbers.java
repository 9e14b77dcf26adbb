package org.policygraph.bench;

import java.util.Arrays;

/** A set of numbers greater than zero, for millions of them. */
final class Numbers {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] places;

    /** Takes how many numbers it must have room for. */
    Numbers(int room) {
        places = new long[Integer.highestOneBit(Math.max(8, room)) * 4];
    }

    /** Adds a number; false when it is there. */
    boolean add(long number) {
        int place = (int) ((number * SPREAD) >>> 32) & (places.length - 1);
        while (places[place] != 0) {
            if (places[place] == number) {
                return false;
            }
            place = (place + 1) & (places.length - 1);
        }
        places[place] = number;
        return true;
    }

    @Override
    public String toString() {
        return Arrays.stream(places).filter(number -> number != 0).count() + " numbers";
    }
}
