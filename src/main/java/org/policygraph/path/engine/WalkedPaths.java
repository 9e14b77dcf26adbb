package org.policygraph.path.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.policygraph.graph.Standing;
import org.policygraph.path.ConnectionQuestion;
import org.policygraph.path.PathQuestion.Heading;
import org.policygraph.path.Score;
import org.policygraph.path.engine.Connected.Leg;
import org.policygraph.path.engine.Connected.Piece;

/**
 * The paths of the fewest steps that keep the order of time or pass certain actors, each of them walked: with one step
 * more every time until there is one. How far the goal is at least closes most wrong ways early.
 */
final class WalkedPaths {

    private final OpenMap map;
    private final ConnectionQuestion question;
    private final Places places;
    private final Rings behind;
    private final List<Leg> legs = new ArrayList<>();
    private final PriorityQueue<Walked> worstFirst = new PriorityQueue<>(Comparator.comparingDouble(Walked::value)
            .thenComparing(Comparator.comparingLong(Walked::serial).reversed()));
    private int length;
    private long count;

    /**
     * Starts with what is known of the way to the goal.
     *
     * @param behind the rings around it
     */
    WalkedPaths(OpenMap map, ConnectionQuestion question, Places places, Rings behind) {
        this.map = map;
        this.question = question;
        this.places = places;
        this.behind = behind;
    }

    private record Walked(List<Leg> legs, double value, long serial) {}

    /**
     * Walks.
     *
     * @param shortest no path has fewer steps
     */
    Connected search(int shortest) {
        for (length = shortest; length <= question.reach().maxHops() && count == 0; length++) {
            go(places.start());
        }
        List<Piece> best = worstFirst.stream()
                .sorted(Comparator.comparingDouble(Walked::value).reversed().thenComparingLong(Walked::serial))
                .map(walked -> Piece.along(walked.legs, map))
                .toList();
        return Connected.of(best, count, !map.effort().isSpent());
    }

    private void go(int here) {
        map.around(here, this::isWorth, (line, there) -> {
            if (leads(line, here) && isInTime(line)) {
                legs.add(new Leg(here, there, line));
                if (there == places.goal()) {
                    found();
                } else {
                    go(there);
                }
                legs.removeLast();
            }
        });
    }

    private boolean isWorth(int there) {
        int left = length - legs.size() - 1;
        if (there == places.goal()) {
            return left == 0 && missing(there) == 0;
        }
        return behind.atLeast(there) <= left && map.mayPass(there) && missing(there) < left && !visits(there);
    }

    /** How many of the actors that a path has to pass are still to come. */
    private int missing(int there) {
        return (int) places.mustPass().stream()
                .filter(actor -> actor != there && !visits(actor))
                .count();
    }

    private boolean visits(int actor) {
        return actor == places.start() || legs.stream().anyMatch(leg -> leg.to() == actor);
    }

    private boolean leads(Line line, int here) {
        return question.reach().direction() == Heading.ANY || line.isFrom(here);
    }

    /** A single step needs no date. */
    private boolean isInTime(Line line) {
        if (!question.edges().period().timeRespecting() || length == 1) {
            return true;
        }
        Standing.Days days = line.standing().days();
        return days.first() != null
                && legs.stream()
                        .allMatch(leg -> isBefore(leg.line().standing().days().first(), days.last()));
    }

    private static boolean isBefore(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first != null && last != null && !first.isAfter(last);
    }

    private void found() {
        count++;
        double value = (length - 1) * Score.LOG_PER_STEP;
        for (Leg leg : legs) {
            value += map.weight(leg.line()) / length;
            value += leg.to() == places.goal() ? 0 : map.information(leg.to());
        }
        worstFirst.add(new Walked(List.copyOf(legs), value, count));
        if (worstFirst.size() > question.reach().k()) {
            worstFirst.remove();
        }
    }
}
