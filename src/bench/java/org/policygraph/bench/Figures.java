package org.policygraph.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.policygraph.bench.Times.Summary;

/** What was asked of path search beside what was measured. */
final class Figures {

    private final Times ours;
    private final List<Times> all;

    /** Takes the rows of one map; the first one is our search alone. */
    Figures(List<Times> all) {
        ours = all.getFirst();
        this.all = all;
    }

    static void head() {
        Table.say("");
        Table.head("figure", "asked", "measured, wall", "measured, CPU");
    }

    /** The figures of one map. */
    void print() {
        head();
        span("k = 5, hub guard off: p50 / p99, ms", "≤ 0.5 / ≤ 10", ours);
        with("filtered").forEach(row -> span("in time, DONE, since 2012: p50 / p99, ms", "– / ≤ 20", row));
        for (Times row : with("SHORTEST 5")) {
            for (Times mine : with("ours, ").stream().filter(Figures::isPlain).toList()) {
                times("mean, " + row.name() + " : " + mine.name(), "≥ 1,000", row, mine, Summary::mean);
            }
        }
        for (Times row : with("Yen's k = 5")) {
            for (Times mine : with("ours, ").stream().filter(Figures::isPlain).toList()) {
                times("median, " + row.name() + " : " + mine.name(), "≥ 500", row, mine, Summary::median);
            }
        }
        with("plain arrays")
                .forEach(
                        row -> times("median, " + ours.name() + " : " + row.name(), "≤ 3", ours, row, Summary::median));
    }

    /** How much slower the same search is on a larger map. */
    static void growth(Times small, Times large) {
        head();
        times("median, largest map : smallest, " + large.name(), "< 2", large, small, Summary::median);
        times("p99, largest map : smallest, " + large.name(), "< 4", large, small, Summary::p99);
    }

    private List<Times> with(String words) {
        return all.stream().filter(times -> times.name().contains(words)).toList();
    }

    /** The usual question with the hub guard off, as the others answer it. */
    private static boolean isPlain(Times times) {
        return !times.name().contains("guard on") && !times.name().contains("filtered");
    }

    private static void span(String figure, String asked, Times row) {
        Summary wall = row.wall();
        Summary cpu = row.cpu();
        Table.row(
                figure + " (" + row.name() + ")",
                asked,
                Table.number(wall.median()) + " / " + Table.number(wall.p99()),
                Table.number(cpu.median()) + " / " + Table.number(cpu.p99()));
    }

    private static void times(String figure, String asked, Times one, Times other, ToDoubleFunction<Summary> part) {
        boolean same =
                one.shots().getFirst().pair().equals(other.shots().getFirst().pair());
        Times mine = same ? other.like(one) : other;
        Times theirs = same ? one.like(other) : one;
        Table.row(
                String.format(Locale.ROOT, "%s, %,d pairs", figure, theirs.size()),
                asked,
                ratio(part.applyAsDouble(theirs.wall()), part.applyAsDouble(mine.wall())),
                ratio(part.applyAsDouble(theirs.cpu()), part.applyAsDouble(mine.cpu())));
    }

    private static String ratio(double one, double other) {
        return Table.number(one / other) + " (" + Table.number(one) + " : " + Table.number(other) + ")";
    }
}
