package org.policygraph.path.engine;

import java.util.BitSet;

/** The neighbours of an actor with so many that a bit for every actor of the map is no waste. */
final class Members {

    private static final int FEWEST = 64;

    private final BitSet bits;

    Members(int... numbers) {
        bits = new BitSet(numbers[numbers.length - 1] + 1);
        for (int number : numbers) {
            bits.set(number);
        }
    }

    /** Whether an actor with so many lines is worth it in a map of so many actors. */
    static boolean suit(int lines, int actors) {
        return lines >= FEWEST && lines >= actors >>> 8;
    }

    boolean have(int number) {
        return bits.get(number);
    }
}
