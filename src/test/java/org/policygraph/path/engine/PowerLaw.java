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
public record PowerLaw(int actors, int edges, long seed) {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final double EXPONENT = 0.85;
    private static final List<ActorKind> KINDS = List.of(ActorKind.values());
    private static final List<Verb> VERBS = List.of(Verb.values());
    private static final List<ActionKind> ACTIONS = List.of(ActionKind.values());
    private static final List<Status> STATUS = List.of(
            Status.DONE, Status.DONE, Status.DONE, Status.DONE, Status.ANNOUNCED, Status.PLANNED, Status.NEGATED);

    /** One line of it, with its only action. */
    public record Edge(int from, Verb verb, int to, LocalDate day, Status status, double confidence, int source) {}

    /** Takes each line. */
    public interface Taker {
        void take(int number, Edge edge);
    }

    /** Makes the lines, one after the other. */
    public void draw(Taker taker) {
        Random random = new Random(seed);
        Set<Long> taken = new HashSet<>();
        for (int i = 0; i < edges; i++) {
            int from = ranked(random);
            int to = random.nextInt(actors);
            while (from == to || !taken.add((long) from * actors + to)) {
                from = ranked(random);
                to = random.nextInt(actors);
            }
            boolean forward = random.nextBoolean();
            taker.take(
                    i,
                    new Edge(
                            forward ? from : to,
                            VERBS.get(random.nextInt(VERBS.size())),
                            forward ? to : from,
                            LocalDate.of(2010, 1, 1).plusDays(random.nextInt(6_000)),
                            STATUS.get(random.nextInt(STATUS.size())),
                            0.5 + random.nextInt(45) / 100.0,
                            random.nextInt(500)));
        }
    }

    /** The rank of an actor: 0 has most lines. */
    private int ranked(Random random) {
        return (int) (actors * Math.pow(random.nextDouble(), 1 / (1 - EXPONENT)));
    }

    public ActorKind kind(int actor) {
        return KINDS.get(actor % KINDS.size());
    }

    /** Pairs of rare actors, or, with a hub, of one of the twenty busiest and a rare one. */
    public List<int[]> pairs(int count, boolean hub) {
        Random random = new Random(seed + (hub ? 1 : 2));
        List<int[]> pairs = new ArrayList<>();
        while (pairs.size() < count) {
            int one = hub ? random.nextInt(20) : actors / 2 + random.nextInt(actors / 2);
            int other = actors / 2 + random.nextInt(actors / 2);
            if (one != other) {
                pairs.add(new int[] {one, other});
            }
        }
        return pairs;
    }

    /** The map in memory. */
    public MapGraph map() {
        List<Knot.Who> who = new ArrayList<>();
        for (int i = 0; i < actors; i++) {
            who.add(new Knot.Who(i, kind(i)));
        }
        List<Teller> sources = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            sources.add(new Teller("source " + i, 0.95));
        }
        List<Line> lines = new ArrayList<>(edges);
        draw((number, edge) -> lines.add(line(number, edge, sources)));
        return MapGraph.of(who, lines);
    }

    private static Line line(int number, Edge edge, List<Teller> sources) {
        return Line.of(
                new Line.Ends(edge.from, edge.verb, edge.to, number),
                TODAY,
                new Telling(
                        number,
                        ACTIONS.getFirst(),
                        edge.status,
                        new Standing.Days(edge.day, edge.day, Precision.DAY),
                        new Telling.Told(
                                Days.NEVER,
                                new Voice(
                                        sources.get(edge.source),
                                        edge.status,
                                        Stance.ASSERTS,
                                        edge.confidence,
                                        Days.of(edge.day)))));
    }
}
