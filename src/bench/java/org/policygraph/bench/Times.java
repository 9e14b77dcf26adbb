package org.policygraph.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * How long the questions of one row took.
 *
 * @param name of the row
 * @param shots one for each pair, in the order of the pairs
 */
record Times(String name, List<Shot> shots) {

    /**
     * One question.
     *
     * @param wall milliseconds until its answer; the limit where it gave none
     * @param cpu milliseconds of work in the thread that asked
     */
    record Shot(Pair pair, double wall, double cpu, Finder.Answer answer) {}

    /** What is told of many numbers. */
    record Summary(double median, double p99, double mean, double max) {

        static Summary of(List<Double> values) {
            List<Double> sorted = values.stream().sorted().toList();
            int size = sorted.size();
            return new Summary(
                    sorted.get(size / 2),
                    sorted.get(size * 99 / 100),
                    sorted.stream().mapToDouble(Double::doubleValue).average().orElse(0),
                    sorted.getLast());
        }
    }

    boolean isEmpty() {
        return shots.isEmpty();
    }

    int size() {
        return shots.size();
    }

    /** Those of some pairs alone. */
    Times only(Predicate<Pair> wanted) {
        return new Times(
                name, shots.stream().filter(shot -> wanted.test(shot.pair)).toList());
    }

    /** Those of the pairs that another row was asked for. */
    Times like(Times other) {
        List<Pair> asked = other.shots.stream().map(Shot::pair).toList();
        return only(asked::contains);
    }

    /** Both together. */
    Times and(Times other) {
        List<Shot> both = new ArrayList<>(shots);
        both.addAll(other.shots);
        return new Times(name, both);
    }

    Summary wall() {
        return summary(Shot::wall);
    }

    Summary cpu() {
        return summary(Shot::cpu);
    }

    /** How many paths an answer had on average. */
    double paths() {
        return shots.stream().mapToInt(shot -> shot.answer.paths()).average().orElse(0);
    }

    /** How many searches gave up. */
    long cut() {
        return shots.stream().filter(shot -> shot.answer.cut()).count();
    }

    private Summary summary(ToDoubleFunction<Shot> value) {
        return Summary.of(shots.stream().map(value::applyAsDouble).toList());
    }
}
