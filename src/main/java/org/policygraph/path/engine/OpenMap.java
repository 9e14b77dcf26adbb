package org.policygraph.path.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.policygraph.path.Score;

/** The map as the filters of a question leave it, looked at within what one question is worth. */
final class OpenMap {

    private final MapGraph map;
    private final Sieve sieve;
    private final Doors doors;
    private final Effort effort;

    OpenMap(MapGraph map, Sieve sieve, Doors doors, Effort effort) {
        this.map = map;
        this.sieve = sieve;
        this.doors = doors;
        this.effort = effort;
    }

    /** Takes a line that is open, and the actor it leads to. */
    interface Taker {
        void take(Line line, int there);
    }

    /** Gives all open lines around an actor that lead to actors somebody wants; fewer when the effort is spent. */
    void around(int here, IntPredicate wanted, Taker taker) {
        Knot knot = map.at(here);
        for (int i = 0; i < knot.near.length && effort.step(); i++) {
            int there = knot.near[i];
            if (wanted.test(there) && sieve.mayOpen(knot.columns, i)) {
                Line line = open(knot.lines[i]);
                if (line != null) {
                    taker.take(line, there);
                }
            }
        }
    }

    /** The open lines between two actors, the best first. */
    List<Line> between(int one, int other) {
        List<Line> open = new ArrayList<>();
        for (Line line : map.between(one, other)) {
            Line left = effort.step() ? open(line) : null;
            if (left != null) {
                open.add(left);
            }
        }
        open.sort((first, second) -> Double.compare(weight(second), weight(first)));
        return open;
    }

    /** The actors that both have lines to, open or not, in the order of their numbers. */
    List<Integer> nearBoth(int one, int other) {
        boolean few = map.at(one).near.length <= map.at(other).near.length;
        Knot knot = map.at(few ? one : other);
        Knot far = map.at(few ? other : one);
        List<Integer> both = new ArrayList<>();
        for (int i = 0; i < knot.near.length && effort.step(); i++) {
            int there = knot.near[i];
            boolean first = i == 0 || knot.near[i - 1] != there;
            if (first && far.touches(there, map)) {
                both.add(there);
            }
        }
        return both;
    }

    private @Nullable Line open(Line line) {
        return sieve.asksFor(line) ? sieve.open(line) : null;
    }

    /** How many lines there are around an actor, open or not. */
    int lines(int number) {
        return map.at(number).near.length;
    }

    /** Whether the question lets an actor stand between others. */
    boolean mayPass(int number) {
        return admits(number) && !isHub(number);
    }

    /** The same, were the hub guard off. */
    boolean admits(int number) {
        return doors.admit(number, map.at(number));
    }

    /** Whether the hub guard closes an actor. */
    boolean isHub(int number) {
        return doors.guard(map.at(number));
    }

    /** What an open line adds to the logarithm of a score: never more than 0. */
    double weight(Line line) {
        return sieve.weight(line);
    }

    /** What an actor between others adds to it: never more than 0. */
    double information(int number) {
        return map.at(number).information;
    }

    /** The score of lines that lead over some actors. */
    Score score(List<Line> lines, List<Integer> between) {
        double information = between.stream().mapToDouble(this::information).sum();
        return Score.of(lines.stream().map(sieve::reasons).toList(), Math.exp(information));
    }

    Effort effort() {
        return effort;
    }
}
