package org.policygraph.path.engine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Verb;
import org.policygraph.graph.Retold;
import org.policygraph.graph.Standing;
import org.policygraph.path.Score;

/**
 * A line of the map, with what it says of the actions behind it that count.
 *
 * <p>What every visit of a search reads lies beside each other in plain fields.
 */
public final class Line {

    final int agent;
    final int patient;
    final Verb verb;
    final double belief;
    final int sources;

    /** The first and the last day; {@link #UNDATED} when unknown. */
    final int first;

    final int last;

    /** What it adds to the logarithm of a score, without recency. */
    final double weight;

    /**
     * The most it can add, recency included, on the day it was read or later; also once a filter has left only some of
     * its actions, since doubts may have gone with the others.
     */
    final double atMost;

    /** The status of each action as bits, and the bounds within which all actions pass a filter. */
    final int statuses;

    final int earliestLast;
    final int latestFirst;
    final int knownFrom;

    /** The bounds within which all its dated actions lie; beyond each other where none has a date. */
    final int earliestFirst;

    final int latestLast;

    private final long ref;
    private final Standing standing;
    private final Telling[] tellings;

    static final int UNDATED = Integer.MIN_VALUE;

    private Line(Ends ends, Standing standing, int today, Telling... tellings) {
        agent = ends.agent;
        patient = ends.patient;
        verb = ends.verb;
        ref = ends.ref;
        this.standing = standing;
        this.tellings = tellings;
        belief = standing.weight().belief();
        sources = standing.weight().sources();
        first = number(standing.days().first());
        last = number(standing.days().last());
        weight = Math.log(belief * Score.ofSources(sources));
        int bits = 0;
        int early = Integer.MAX_VALUE;
        int late = Integer.MIN_VALUE;
        int earliest = Integer.MAX_VALUE;
        int latest = Integer.MIN_VALUE;
        int known = tellings.length == 0 ? Days.NEVER + 1 : Days.EVER;
        for (Telling telling : tellings) {
            Standing.Days days = telling.days();
            bits |= Bits.of(telling.status());
            early = Math.min(early, number(days.last()));
            latest = Math.max(latest, number(days.last()));
            LocalDate day = days.first();
            late = Math.max(late, day == null ? Integer.MAX_VALUE : Days.of(day));
            earliest = Math.min(earliest, day == null ? Integer.MAX_VALUE : Days.of(day));
            known = Math.max(known, telling.knownFrom());
        }
        atMost = (isOneSided(tellings) ? weight : Math.log(Score.ofSources(sources))) + Recency.of(today, latest);
        statuses = bits;
        earliestLast = early;
        latestFirst = late;
        earliestFirst = earliest;
        latestLast = latest;
        knownFrom = known;
    }

    /**
     * Which line it is.
     *
     * @param agent the number of the actor who did it, in its map
     * @param patient the number of the one it was done to
     * @param ref which edge it is to the one who loaded the map
     */
    public record Ends(int agent, Verb verb, int patient, long ref) {}

    /**
     * A line with all actions behind it.
     *
     * @param today the day on which it is read
     */
    public static Line of(Ends ends, LocalDate today, Telling... tellings) {
        List<Retold> told = Arrays.stream(tellings)
                .filter(telling -> telling.told().voices().length > 0)
                .map(telling -> telling.asOf(Days.NEVER))
                .toList();
        Standing standing = told.isEmpty() ? Standing.NONE : Standing.of(ends.verb, told);
        return new Line(ends, standing, Days.of(today), tellings);
    }

    /** The same line with some of its actions alone. */
    Line with(Standing other, Telling... some) {
        return new Line(new Ends(agent, verb, patient, ref), other, latestLast, some);
    }

    /** Whether an actor did it, and did not undergo it. */
    public boolean isFrom(int number) {
        return agent == number;
    }

    int other(int here) {
        return here == agent ? patient : agent;
    }

    /** Which edge it is to the one who loaded the map. */
    public long ref() {
        return ref;
    }

    public Verb verb() {
        return verb;
    }

    /** What it says of the actions that count. */
    public Standing standing() {
        return standing;
    }

    /** The actions that count, in the order in which the graph names them. */
    public List<Telling> tellings() {
        return List.of(tellings);
    }

    /** Whether nothing speaks against anything else, so that no filter can leave more belief than there is. */
    private static boolean isOneSided(Telling... tellings) {
        int sides = 0;
        for (Telling telling : tellings) {
            for (Voice voice : telling.told().voices()) {
                sides |= voice.supports() ? 1 : 2;
            }
        }
        return sides != (1 | 2);
    }

    private static int number(@Nullable LocalDate day) {
        return day == null ? UNDATED : Days.of(day);
    }
}
