package org.policygraph.path.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Stance;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.actor.ActorKind;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;
import org.policygraph.graph.Standing;
import org.policygraph.graph.Teller;
import org.policygraph.path.PathQuestion;
import org.policygraph.path.PathQuestion.ActorFilter;
import org.policygraph.path.PathQuestion.EdgeFilter;
import org.policygraph.path.PathQuestion.Heading;
import org.policygraph.path.PathQuestion.Period;
import org.policygraph.path.PathQuestion.Reach;
import org.policygraph.path.Score;

/**
 * In maps with hubs, large enough for all that makes it fast, the search gives what trying every way gives, also after
 * changes; the seed comes from {@code -Dtests.seed}, how many maps from {@code -Dtests.maps}.
 */
class SearchTests {

    private static final int QUESTIONS = 12;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final List<Verb> VERBS = List.of(Verb.ACCUSED, Verb.SANCTIONED, Verb.CONSULTED, Verb.LEADS);
    private static final List<Status> STATUS = List.of(Status.DONE, Status.DONE, Status.PLANNED, Status.NEGATED);

    private static final List<ActorKind> KINDS =
            List.of(ActorKind.COUNTRY, ActorKind.COMPANY, ActorKind.PERSON, ActorKind.AGENCY);

    private final long seed = Long.getLong("tests.seed", System.nanoTime());
    private final Random random = new Random(seed);

    private int actors;
    private int lines;
    private int steepness;
    private int mostHops;

    @Test
    void searchGivesWhatTryingEveryWayGives() {
        actors = 120;
        lines = 420;
        steepness = 3;
        mostHops = 4;
        checkMaps();
    }

    @Test
    void searchGivesThatAroundLargeHubsToo() {
        actors = 900;
        lines = 1_800;
        steepness = 8;
        mostHops = 3;
        checkMaps();
    }

    @Test
    void searchGivesLongPathsToo() {
        actors = 60;
        lines = 110;
        steepness = 5;
        mostHops = 7;
        checkMaps();
    }

    private void checkMaps() {
        System.out.println("tests.seed=" + seed);
        for (int i = 0; i < Integer.getInteger("tests.maps", 6); i++) {
            List<Knot.Who> who = new ArrayList<>();
            IntStream.range(0, actors).forEach(number -> who.add(who(number)));
            List<Line> all = new ArrayList<>();
            IntStream.range(0, lines).forEach(ref -> all.add(line(ref)));
            MapGraph map = MapGraph.of(who, all);
            checkShelves(map);
            check(map, all);
            map = change(map, all);
            checkShelves(map);
            check(map, all);
        }
    }

    /** Nobody stands on a lower shelf than he must, and on each the strongest lines come first. */
    private void checkShelves(MapGraph map) {
        for (int number = 0; number < map.size(); number++) {
            Knot knot = map.at(number);
            Shelves shelves = knot.shelves(map);
            assertThat(shelves.lines).as("seed %d", seed).containsExactlyInAnyOrder(knot.lines);
            for (int shelf = 0; shelf < Shelves.count(); shelf++) {
                for (int i = shelves.start(shelf); i < shelves.end(shelf); i++) {
                    assertThat(map.at(shelves.ends[i]).information)
                            .as("seed %d", seed)
                            .isLessThanOrEqualTo(Shelves.information(shelf));
                    assertThat((double) shelves.columns.atMost[i])
                            .as("seed %d", seed)
                            .isGreaterThanOrEqualTo(shelves.lines[i].atMost)
                            .isLessThanOrEqualTo(shelves.columns.atMost[Math.max(shelves.start(shelf), i - 1)]);
                }
            }
        }
    }

    private Knot.Who who(int number) {
        return new Knot.Who(number, KINDS.get(number % KINDS.size()));
    }

    /** Some lines go, some come, also with an actor that is new; whoever had many loses most. */
    private MapGraph change(MapGraph map, List<Line> all) {
        Set<Line> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        int shrinking = random.nextInt(3);
        for (Line line : all) {
            if (random.nextInt(10) == 0
                    || ((line.agent == shrinking || line.patient == shrinking) && random.nextBoolean())) {
                gone.add(line);
            }
        }
        all.removeAll(gone);
        List<Line> fresh = new ArrayList<>();
        IntStream.range(0, lines / 5).forEach(i -> fresh.add(line(lines + i)));
        fresh.add(line(2 * lines, actors, random.nextInt(actors)));
        all.addAll(fresh);
        return map.with(actors + 1L, Map.of(actors, who(actors)), gone, fresh);
    }

    private Line line(int ref) {
        int from = (int) (actors * Math.pow(random.nextDouble(), steepness));
        int to = random.nextInt(actors);
        return line(ref, from, from == to ? (to + 1) % actors : to);
    }

    private Line line(int ref, int one, int other) {
        boolean forward = random.nextBoolean();
        Telling[] tellings = new Telling[1 + random.nextInt(2)];
        for (int i = 0; i < tellings.length; i++) {
            LocalDate day =
                    random.nextInt(6) == 0 ? null : LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5_000));
            Status status = STATUS.get(random.nextInt(STATUS.size()));
            Voice voice = new Voice(
                    new Teller("source " + random.nextInt(5), 0.95),
                    status,
                    Stance.ASSERTS,
                    0.3 + random.nextInt(60) / 100.0,
                    Days.of(LocalDate.of(2012, 1, 1).plusDays(random.nextInt(4_000))));
            Precision precision = day == null ? Precision.UNKNOWN : Precision.DAY;
            tellings[i] = new Telling(
                    2L * ref + i,
                    ActionKind.ACCUSE,
                    status,
                    new Standing.Days(day, day, precision),
                    new Telling.Told(Days.NEVER, voice));
        }
        Verb verb = VERBS.get(random.nextInt(VERBS.size()));
        return Line.of(new Line.Ends(forward ? one : other, verb, forward ? other : one, ref), TODAY, tellings);
    }

    private void check(MapGraph map, List<Line> all) {
        for (int i = 0; i < QUESTIONS; i++) {
            int from = random.nextInt(random.nextBoolean() ? 5 : actors);
            int to = (from + 1 + random.nextInt(actors - 1)) % actors;
            PathQuestion question = question();
            List<Integer> pass = question.actors().mustPass().stream()
                    .map(name -> (from + to + 1) % actors)
                    .filter(number -> number != from && number != to)
                    .toList();
            Marks marks = new Marks(from, to, pass, Set.of(), TODAY);
            Found found = new Search(map, question, marks).run(Effort.ofSearch(() -> false));
            List<Double> expected = new Everything(map, all, question, marks).best();
            assertThat(found.paths().stream().map(path -> path.way().value()).toList())
                    .as("seed %d, %s %s", seed, question, marks)
                    .usingElementComparator(SearchTests::nearly)
                    .isEqualTo(expected);
            assertThat(found.paths().stream()
                            .map(path ->
                                    path.way().lines().stream().map(Line::ref).toList()))
                    .as("seed %d, %s %s", seed, question, marks)
                    .doesNotHaveDuplicates();
        }
    }

    private static int nearly(double one, double other) {
        return Math.abs(one - other) < 1e-7 ? 0 : Double.compare(one, other);
    }

    private PathQuestion question() {
        int hops = 1 + random.nextInt(mostHops);
        Reach reach = new Reach(
                1 + random.nextInt(12),
                hops,
                random.nextInt(4) == 0,
                null,
                random.nextInt(3) == 0 ? Heading.FORWARD : Heading.ANY);
        EdgeFilter usual = EdgeFilter.DEFAULT;
        EdgeFilter edges = new EdgeFilter(
                random.nextBoolean() ? usual.verbs() : EnumSet.copyOf(VERBS.subList(0, 3)),
                random.nextInt(3) == 0 ? EnumSet.of(Status.DONE) : usual.status(),
                random.nextInt(3) == 0 ? 0.5 : 0,
                1,
                new Period(
                        random.nextInt(3) == 0 ? PartialDate.parse("2013") : null,
                        random.nextInt(3) == 0 ? PartialDate.parse("2020") : null,
                        random.nextInt(3) == 0 ? PartialDate.parse("2018-06") : null,
                        random.nextInt(3) == 0));
        List<String> pass = hops > 1 && random.nextInt(4) == 0 ? List.of("somebody") : List.of();
        return new PathQuestion("a", "b", reach, edges, new ActorFilter(ActorFilter.ANYBODY.kinds(), pass, List.of()));
    }

    /** Tries every way, one step after the other. */
    private static final class Everything {

        private final MapGraph map;
        private final PathQuestion question;
        private final Marks marks;
        private final Sieve sieve;
        private final Doors doors;
        private final Map<Integer, List<Line>> around = new HashMap<>();
        private final List<Double> values = new ArrayList<>();

        Everything(MapGraph map, List<Line> lines, PathQuestion question, Marks marks) {
            this.map = map;
            this.question = question;
            this.marks = marks;
            sieve = new Sieve(question.edges(), TODAY);
            doors = Doors.of(question, marks, map);
            for (Line line : lines) {
                Line open = sieve.asksFor(line) ? sieve.open(line) : null;
                if (open != null) {
                    around.computeIfAbsent(open.agent, absent -> new ArrayList<>())
                            .add(open);
                    around.computeIfAbsent(open.patient, absent -> new ArrayList<>())
                            .add(open);
                }
            }
        }

        List<Double> best() {
            go(marks.from(), new ArrayList<>(), new HashSet<>(Set.of(marks.from())));
            return values.stream()
                    .sorted(Comparator.reverseOrder())
                    .limit(question.reach().k())
                    .toList();
        }

        private void go(int here, List<Line> way, Set<Integer> seen) {
            for (Line line : around.getOrDefault(here, List.of())) {
                int there = line.other(here);
                boolean leads = question.reach().direction() == Heading.ANY || line.agent == here;
                if (leads
                        && !seen.contains(there)
                        && way.size() < question.reach().maxHops()) {
                    way.add(line);
                    seen.add(there);
                    if (there == marks.to()) {
                        take(way, seen);
                    } else if (doors.admit(there, map.at(there)) && !doors.guard(map.at(there))) {
                        go(there, way, seen);
                    }
                    seen.remove(there);
                    way.removeLast();
                }
            }
        }

        private void take(List<Line> way, Set<Integer> seen) {
            if (!seen.containsAll(marks.mustPass())
                    || (question.edges().period().timeRespecting() && !inTime(way))) {
                return;
            }
            double edges = way.stream().mapToDouble(sieve::weight).sum();
            double nodes = seen.stream()
                    .filter(number -> number != marks.from() && number != marks.to())
                    .mapToDouble(number -> map.at(number).information)
                    .sum();
            values.add(edges / way.size() + nodes + (way.size() - 1) * Score.LOG_PER_STEP);
        }

        private static boolean inTime(List<Line> way) {
            for (int i = 0; i < way.size(); i++) {
                for (int j = i + 1; j < way.size(); j++) {
                    @Nullable Line earlier = way.get(i);
                    Line later = way.get(j);
                    if (earlier.first == Line.UNDATED || later.first == Line.UNDATED || earlier.first > later.last) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
