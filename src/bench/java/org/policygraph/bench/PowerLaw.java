package org.policygraph.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Stance;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.actor.ActorKind;
import org.policygraph.document.Precision;
import org.policygraph.graph.Standing;

/**
 * A made-up map in which few actors have most of the edges, as in news: one end of each edge is drawn by rank, the chance
 * falling with the rank, the other one by chance. The same numbers give the same map.
 *
 * @param actors how many
 * @param edges how many
 * @param seed of the random numbers
 */
record PowerLaw(int actors, int edges, long seed) {

    /** How many sources publish the articles. */
    static final int SOURCES = 500;

    private static final int EDGES_OF_ACTOR = 5;
    private static final long SEED = 7;
    private static final double EXPONENT = 0.85;
    private static final int CLAIMS_OF_ARTICLE = 5;
    private static final int BUSIEST = 20;
    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 6_000;
    private static final List<ActorKind> KINDS = List.of(ActorKind.values());
    private static final List<Verb> VERBS = List.of(Verb.values());
    private static final Map<Verb, ActionKind> ACTIONS = actions();
    private static final List<Status> STATUS = List.of(
            Status.DONE, Status.DONE, Status.DONE, Status.DONE, Status.ANNOUNCED, Status.PLANNED, Status.NEGATED);

    /**
     * One edge.
     *
     * @param number 0 for the first one
     * @param deeds the actions behind it; nine times out of ten one
     */
    record Edge(int number, int from, Verb verb, int to, List<Deed> deeds) {}

    /**
     * An action.
     *
     * @param number 0 for the first one of the map
     * @param reports the claims that tell of it; nine times out of ten one
     */
    record Deed(int number, ActionKind kind, Standing.Days days, Status status, List<Report> reports) {}

    /**
     * A claim.
     *
     * @param number 0 for the first one of the map
     * @param article the number of the one it stands in
     */
    record Report(int number, int article, Stance stance, double confidence) {}

    /** The map that is measured, of so many thousands of edges. */
    static PowerLaw ofThousands(int thousands) {
        int edges = thousands * 1_000;
        return new PowerLaw(edges / EDGES_OF_ACTOR, edges, SEED);
    }

    /** Makes the edges, one after the other. */
    void draw(Consumer<Edge> taker) {
        new Draw(new Random(seed)).all(taker);
    }

    ActorKind kind(int actor) {
        return KINDS.get(actor % KINDS.size());
    }

    /** How many articles the claims stand in. */
    int articles() {
        return Math.max(1, edges / CLAIMS_OF_ARTICLE);
    }

    /** The number of the source of an article. */
    int source(int article) {
        return article % SOURCES;
    }

    /** The day on which an article was published. */
    LocalDate published(int article) {
        return FIRST_DAY.plusDays(new Random(seed * 31 + article).nextInt(DAYS));
    }

    /** Pairs of rare actors, or, with a hub, of one of the twenty busiest and a rare one. */
    List<Pair> pairs(int count, boolean hub) {
        Random random = new Random(seed + (hub ? 1 : 2));
        List<Pair> pairs = new ArrayList<>();
        while (pairs.size() < count) {
            int one = hub ? random.nextInt(BUSIEST) : actors / 2 + random.nextInt(actors / 2);
            int other = actors / 2 + random.nextInt(actors / 2);
            if (one != other) {
                pairs.add(new Pair(one, other, hub));
            }
        }
        return pairs;
    }

    /** One kind of action for each verb; where there is one that a single side does, such a kind. */
    private static Map<Verb, ActionKind> actions() {
        Map<Verb, ActionKind> actions = new EnumMap<>(Verb.class);
        for (ActionKind kind : ActionKind.values()) {
            actions.merge(kind.verb(), kind, (known, other) -> known.isSymmetric() ? other : known);
        }
        return Collections.unmodifiableMap(actions);
    }

    /** One making of the map. */
    private final class Draw {

        private final Random random;
        private final Numbers taken = new Numbers(edges);
        private int deeds;
        private int reports;

        Draw(Random random) {
            this.random = random;
        }

        void all(Consumer<Edge> taker) {
            for (int i = 0; i < edges; i++) {
                int from = ranked();
                int to = random.nextInt(actors);
                while (from == to || !taken.add(number(from, to))) {
                    from = ranked();
                    to = random.nextInt(actors);
                }
                boolean forward = random.nextBoolean();
                Verb verb = VERBS.get(random.nextInt(VERBS.size()));
                taker.accept(new Edge(i, forward ? from : to, verb, forward ? to : from, deeds(verb)));
            }
        }

        /** The same whichever of the two comes first: between two actors there is one edge. */
        private long number(int one, int other) {
            return (long) Math.min(one, other) * actors + Math.max(one, other) + 1;
        }

        /** The rank of an actor: 0 has most edges. */
        private int ranked() {
            return (int) (actors * Math.pow(random.nextDouble(), 1 / (1 - EXPONENT)));
        }

        private List<Deed> deeds(Verb verb) {
            Deed[] those = new Deed[some()];
            Arrays.setAll(those, i -> deed(Objects.requireNonNull(ACTIONS.get(verb))));
            return List.of(those);
        }

        private Deed deed(ActionKind kind) {
            Report[] those = new Report[some()];
            Arrays.setAll(those, i -> report(i > 0));
            Status status = STATUS.get(random.nextInt(STATUS.size()));
            return new Deed(deeds++, kind, days(published(those[0].article)), status, List.of(those));
        }

        private Report report(boolean further) {
            Stance stance = further && random.nextInt(5) == 0 ? Stance.DENIES : Stance.ASSERTS;
            return new Report(reports++, random.nextInt(articles()), stance, 0.5 + random.nextInt(45) / 100.0);
        }

        private Standing.Days days(LocalDate day) {
            int chance = random.nextInt(100);
            if (chance < 85) {
                return new Standing.Days(day, day, Precision.DAY);
            }
            YearMonth month = YearMonth.from(day);
            return chance < 95
                    ? new Standing.Days(month.atDay(1), month.atEndOfMonth(), Precision.MONTH)
                    : new Standing.Days(null, null, Precision.UNKNOWN);
        }

        private int some() {
            int chance = random.nextInt(100);
            return chance < 90 ? 1 : chance < 98 ? 2 : 3;
        }
    }
}
