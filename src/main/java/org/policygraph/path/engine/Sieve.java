package org.policygraph.path.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policygraph.document.PartialDate;
import org.policygraph.graph.Retold;
import org.policygraph.graph.Standing;
import org.policygraph.path.PathQuestion.EdgeFilter;
import org.policygraph.path.PathQuestion.Period;
import org.policygraph.path.Score;

/** Leaves of each line what passes the filter of a question. */
final class Sieve {

    private final EdgeFilter filter;
    private final int verbs;
    private final int statuses;
    private final @Nullable LocalDate since;
    private final @Nullable LocalDate until;
    private final int firstDay;
    private final int lastDay;
    private final int knownBy;
    private final int today;
    private final IdentityHashMap<Line, Sifted> sifted = new IdentityHashMap<>();

    /**
     * Starts with what a question asks of edges.
     *
     * @param today the day from which ages are counted, unless the question has one
     */
    Sieve(EdgeFilter filter, LocalDate today) {
        this.filter = filter;
        Period period = filter.period();
        PartialDate asOf = period.asOf();
        PartialDate from = period.since();
        PartialDate to = period.until();
        verbs = Bits.of(filter.verbs());
        statuses = Bits.of(filter.status());
        since = from == null ? null : from.firstDay();
        until = to == null ? null : to.lastDay();
        firstDay = since == null ? Integer.MIN_VALUE : Days.of(since);
        lastDay = until == null ? Integer.MAX_VALUE : Days.of(until);
        knownBy = asOf == null ? Days.NEVER : Days.of(asOf.lastDay());
        this.today = Days.of(asOf == null ? today : asOf.lastDay());
    }

    /** Whether the question asks for lines of this verb at all. */
    boolean asksFor(Line line) {
        return (verbs & Bits.of(line.verb)) != 0;
    }

    /** Whether the question may ask for a line around an actor and leave something of it; a closer look may deny it. */
    boolean mayOpen(Columns columns, int place) {
        return columns.hasVerb(place, verbs)
                // what is known today says nothing of what was known before
                && (knownBy != Days.NEVER || (columns.statuses[place] & statuses) != 0)
                && columns.last[place] >= firstDay
                && columns.first[place] <= lastDay;
    }

    /** Whether the question asks for a line around an actor at all. */
    boolean asksFor(Columns columns, int place) {
        return columns.hasVerb(place, verbs);
    }

    /** The line as the filter leaves it; null when it is closed. */
    @Nullable
    Line open(Line line) {
        if (!allPass(line)) {
            return isShut(line) ? null : sifted(line).open;
        }
        return isEnough(line) ? line : null;
    }

    /** Whether none of its actions can pass: told without looking at any. */
    private boolean isShut(Line line) {
        return (knownBy == Days.NEVER && (line.statuses & statuses) == 0)
                || line.latestLast < firstDay
                || line.earliestFirst > lastDay;
    }

    /** Whether a line, whole or as it is left, is closed. */
    boolean isClosed(Line line) {
        return open(line) == null;
    }

    /** Why a line is closed that {@link #open} gives as null. */
    Reason reason(Line line) {
        if (allPass(line)) {
            return tooLittle(line);
        }
        return sifted(line).reason;
    }

    /** What an open line adds to the logarithm of a score. */
    double weight(Line line) {
        return line.weight + Recency.of(today, line.last);
    }

    /** The parts of that. */
    Score.Reasons reasons(Line line) {
        double recency = line.last == Line.UNDATED ? Score.ofNoDate() : Score.ofAge(today - line.last);
        return new Score.Reasons(line.belief, Score.ofSources(line.sources), recency);
    }

    private boolean allPass(Line line) {
        return (line.statuses & ~statuses) == 0
                && line.knownFrom <= knownBy
                && (since == null || line.earliestLast >= firstDay)
                && (until == null || line.latestFirst <= lastDay);
    }

    private boolean isEnough(Line line) {
        return line.belief >= filter.minBelief() && line.sources >= filter.minSources();
    }

    private Reason tooLittle(Line line) {
        return line.belief < filter.minBelief() ? Reason.BELIEF : Reason.SOURCES;
    }

    private Sifted sifted(Line line) {
        return sifted.computeIfAbsent(line, this::sift);
    }

    private Sifted sift(Line line) {
        List<Telling> passing = new ArrayList<>();
        List<Retold> retold = new ArrayList<>();
        boolean fitting = false;
        for (Telling telling : line.tellings()) {
            Retold action = telling.asOf(knownBy);
            if (filter.status().contains(action.status())) {
                fitting = true;
                if (action.isKnown() && action.mayBeWithin(since, until)) {
                    passing.add(telling);
                    retold.add(action);
                }
            }
        }
        if (passing.isEmpty()) {
            return new Sifted(null, fitting ? Reason.DATE : Reason.STATUS);
        }
        Line left = line.with(Standing.of(line.verb, retold), passing.toArray(Telling[]::new));
        return new Sifted(isEnough(left) ? left : null, tooLittle(left));
    }

    /**
     * What is left of a line of which some actions do not pass.
     *
     * @param open null when it is closed
     * @param reason what closed it, if so
     */
    private record Sifted(@Nullable Line open, Reason reason) {}

    /** Why a line is closed: the first of these that holds. */
    enum Reason {
        /** None of its actions has come as far as was asked. */
        STATUS,
        /** None of these happened in the period, or was known by then. */
        DATE,
        /** The rest is believed too little. */
        BELIEF,
        /** Too few independent sources tell of it. */
        SOURCES
    }
}
