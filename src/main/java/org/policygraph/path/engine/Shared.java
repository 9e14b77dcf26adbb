package org.policygraph.path.engine;

/** The neighbours that two actors share, found by laying their sorted lists of neighbours side by side. */
final class Shared {

    /** From so many times as many on, the longer list is jumped through and not walked. */
    private static final int SKEW = 8;

    private Shared() {}

    /** Takes a neighbour by the places of the first lines to it. */
    interface Taker {

        /** Takes it; false to be told of no other. */
        boolean take(int place, int other);
    }

    /** About how many numbers are looked at. */
    static long steps(Knot one, Knot other) {
        long few = Math.min(one.near.length, other.near.length);
        long many = Math.max(one.near.length, other.near.length);
        return Math.min(few + many, few * 2 * (64 - Long.numberOfLeadingZeros(many / Math.max(1, few))));
    }

    /** Gives each shared neighbour once, by number. */
    static void each(Knot one, Knot other, Taker taker) {
        boolean fewer = one.near.length <= other.near.length;
        int[] few = fewer ? one.near : other.near;
        int[] many = fewer ? other.near : one.near;
        boolean jump = many.length / SKEW > few.length;
        int place = 0;
        boolean wanted = true;
        for (int i = 0; i < few.length && wanted; i++) {
            if (i == 0 || few[i] != few[i - 1]) {
                place = jump ? jump(many, place, few[i]) : walk(many, place, few[i]);
                if (place == many.length) {
                    return;
                }
                if (many[place] == few[i]) {
                    wanted = fewer ? taker.take(i, place) : taker.take(place, i);
                }
            }
        }
    }

    private static int walk(int[] numbers, int from, int number) {
        int place = from;
        while (place < numbers.length && numbers[place] < number) {
            place++;
        }
        return place;
    }

    /** The first place from one on whose number is not smaller: in steps that double, then by halves. */
    private static int jump(int[] numbers, int from, int number) {
        int low = from;
        int high = from;
        for (int step = 1; high < numbers.length && numbers[high] < number; step *= 2) {
            low = high + 1;
            high += step;
        }
        high = Math.min(high, numbers.length);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[middle] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
