package org.policygraph.bench;

import java.util.List;
import java.util.Locale;

/** Rows of Markdown. */
final class Table {

    private Table() {}

    static void head(String... columns) {
        row((Object[]) columns);
        System.out.println("|" + "---|".repeat(columns.length));
    }

    static void row(Object... cells) {
        System.out.println("| "
                + String.join(
                        " | ", List.of(cells).stream().map(Object::toString).toList()) + " |");
    }

    /** Enough digits to tell apart what is small. */
    static String number(double value) {
        int digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + digits + "f", value);
    }

    /** A headline for {@link #times}. */
    static void timesHead() {
        head(
                "search",
                "pairs",
                "of them",
                "p50 ms",
                "p99 ms",
                "mean ms",
                "max ms",
                "p50 CPU ms",
                "p99 CPU ms",
                "mean CPU ms",
                "paths",
                "cut");
    }

    /** Rows for pairs of rare actors, for those with a hub, and for all. */
    static void times(Times times) {
        kind(times.only(pair -> !pair.hub()), "tail");
        kind(times.only(Pair::hub), "hub");
        kind(times, "all");
    }

    static void kind(Times times, String pairs) {
        if (times.isEmpty()) {
            return;
        }
        Times.Summary wall = times.wall();
        Times.Summary cpu = times.cpu();
        row(
                times.name(),
                pairs,
                times.size(),
                number(wall.median()),
                number(wall.p99()),
                number(wall.mean()),
                number(wall.max()),
                number(cpu.median()),
                number(cpu.p99()),
                number(cpu.mean()),
                number(times.paths()),
                times.cut());
    }

    /** A row for one who could not run. */
    static void leftOut(String name, String reason) {
        row(name, "left out: " + reason, "", "", "", "", "", "", "", "", "", "");
    }

    /** A line between tables. */
    static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
