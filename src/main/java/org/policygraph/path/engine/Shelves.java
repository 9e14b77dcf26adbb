package org.policygraph.path.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The lines around an actor that has many, those first that a good path may take: on the first shelf lines to actors that
 * say most, and on each shelf the strongest lines first. So a search stops where nothing can be good enough any more.
 *
 * <p>An actor that gains lines says less than its shelf promises, which only costs a search some looks; one that loses
 * lines must be put on another shelf.
 */
final class Shelves {

    /** An actor with fewer lines is looked at line by line. */
    static final int FEWEST = 32;

    private static final double WIDTH = 0.04;
    private static final int LAST = 63;

    /** Bits of a sort key below the shelf, and below the weight; the topmost stays free, so that keys sort as they are. */
    private static final int WEIGHT = 57;

    private static final int PLACE = 26;

    /** For each line the actor it leads to. */
    final int[] ends;

    final Line[] lines;
    final Columns columns;

    private final int[] starts;

    private Shelves(int number, Line[] lines, int[] starts) {
        this.lines = lines;
        this.starts = starts;
        ends = new int[lines.length];
        Arrays.setAll(ends, i -> lines[i].other(number));
        columns = Columns.of(number, lines);
    }

    /** Sorts the lines of an actor. */
    static Shelves of(int number, Knot knot, MapGraph map) {
        long[] keys = new long[knot.near.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(shelf(map.at(knot.near[i]).information), knot.lines[i], i);
        }
        Arrays.sort(keys);
        Line[] lines = new Line[keys.length];
        int[] starts = new int[LAST + 2];
        for (int i = 0; i < keys.length; i++) {
            int place = (int) (keys[i] & ((1 << PLACE) - 1));
            lines[i] = knot.lines[place];
            starts[(int) (keys[i] >>> WEIGHT) + 1]++;
        }
        return new Shelves(number, lines, summed(starts));
    }

    /** The same after a change, without sorting again what has not changed. */
    Shelves with(int number, Set<Line> gone, List<Line> fresh, MapGraph map) {
        int most = lines.length + fresh.size();
        Line[] newLines = new Line[most];
        int[] newStarts = new int[LAST + 2];
        long[] keys = new long[fresh.size()];
        for (int i = 0; i < keys.length; i++) {
            Line line = fresh.get(i);
            int other = line.other(number);
            // nobody says more than who is new, and it is no harm to expect too much
            keys[i] = key(other < map.size() ? shelf(map.at(other).information) : 0, line, i);
        }
        Arrays.sort(keys);
        int size = 0;
        int next = 0;
        for (int shelf = 0; shelf <= LAST; shelf++) {
            int from = size;
            for (int i = start(shelf); i <= end(shelf); i++) {
                long here = i < end(shelf) ? key(shelf, lines[i], 0) : (long) (shelf + 1) << WEIGHT;
                for (; next < keys.length && keys[next] < here; next++) {
                    newLines[size++] = fresh.get((int) (keys[next] & ((1 << PLACE) - 1)));
                }
                if (i < end(shelf) && !gone.contains(lines[i])) {
                    newLines[size++] = lines[i];
                }
            }
            newStarts[shelf + 1] = size - from;
        }
        return new Shelves(number, Arrays.copyOf(newLines, size), summed(newStarts));
    }

    /** How many shelves there are. */
    static int count() {
        return LAST + 1;
    }

    /** Where a shelf starts. */
    int start(int shelf) {
        return starts[shelf];
    }

    /** Where it ends, exclusive. */
    int end(int shelf) {
        return starts[shelf + 1];
    }

    /** How many lines of a shelf can add so much or more. */
    int above(int shelf, double least) {
        int low = start(shelf);
        int high = end(shelf);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (columns.atMost[middle] >= least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - start(shelf);
    }

    /** The most that a step adds to the logarithm of the score of a path of so many steps, with the actor it leads to. */
    double promise(int length) {
        double best = Double.NEGATIVE_INFINITY;
        for (int shelf = 0; shelf <= LAST; shelf++) {
            if (start(shelf) < end(shelf)) {
                best = Math.max(best, columns.atMost[start(shelf)] / length + information(shelf));
            }
        }
        return best;
    }

    /** The shelf for actors that add so much to the logarithm of a score. */
    static int shelf(double information) {
        return Math.min(LAST, (int) (-information / WIDTH));
    }

    /** The most that an actor on a shelf adds to the logarithm of a score. */
    static double information(int shelf) {
        return -WIDTH * shelf;
    }

    private static long key(int shelf, Line line, int place) {
        // as the weight is never above 0, the bits of its amount have the order of the amounts
        return ((long) shelf << WEIGHT)
                | ((long) Float.floatToIntBits(-Columns.roundedUp(line.atMost) + 0f) << PLACE)
                | place;
    }

    private static int[] summed(int[] counts) {
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
        return counts;
    }
}
