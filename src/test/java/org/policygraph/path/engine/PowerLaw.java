package org.policygraph.path.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Stance;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.actor.ActorKind;
import org.policygraph.document.Precision;
import org.policygraph.graph.Standing;
import org.policygraph.graph.Teller;

/**
 * A made-up map in which few actors have most of the lines, as in news: one end of each line is drawn by rank, the chance
 * falling with the rank, the other one by chance. The same numbers give the same map.
 *
 * @param actors how many
 * @param edges how many
 */
record PowerLaw(int actors, int edges, long seed) {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final double EXPONENT = 0.85;
    private static final List<ActorKind> KINDS = List.of(ActorKind.values());
    private static final List<Verb> VERBS = List.of(Verb.values());
    private static final List<Status> STATUS = List.of(
            Status.DONE, Status.DONE, Status.DONE, Status.DONE, Status.ANNOUNCED, Status.PLANNED, Status.NEGATED);

    /** The map in memory. */
    MapGraph map() {
        List<Knot.Who> who = new ArrayList<>();
        for (int i = 0; i < actors; i++) {
            who.add(new Knot.Who(i, KINDS.get(i % KINDS.size())));
        }
        Random random = new Random(seed);
        Set<Long> taken = new HashSet<>();
        List<Line> lines = new ArrayList<>(edges);
        while (lines.size() < edges) {
            // rank 0 has most lines
            int from = (int) (actors * Math.pow(random.nextDouble(), 1 / (1 - EXPONENT)));
            int to = random.nextInt(actors);
            if (from != to && taken.add((long) from * actors + to)) {
                lines.add(
                        random.nextBoolean()
                                ? line(lines.size(), from, to, random)
                                : line(lines.size(), to, from, random));
            }
        }
        return MapGraph.of(who, lines);
    }

    private static Line line(int number, int agent, int patient, Random random) {
        LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(6_000));
        Status status = STATUS.get(random.nextInt(STATUS.size()));
        Voice voice = new Voice(
                new Teller("source " + random.nextInt(500), 0.95),
                status,
                Stance.ASSERTS,
                0.5 + random.nextInt(45) / 100.0,
                Days.of(day));
        return Line.of(
                new Line.Ends(agent, VERBS.get(random.nextInt(VERBS.size())), patient, number),
                TODAY,
                new Telling(
                        number,
                        ActionKind.ACCUSE,
                        status,
                        new Standing.Days(day, day, Precision.DAY),
                        new Telling.Told(Days.NEVER, voice)));
    }
}
