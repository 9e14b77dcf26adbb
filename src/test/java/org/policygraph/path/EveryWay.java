package org.policygraph.path;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Status;
import org.policygraph.actor.ActorKind;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;
import org.policygraph.path.PathAnswer.Edges;
import org.policygraph.path.PathQuestion.EdgeFilter;
import org.policygraph.path.PathQuestion.Heading;
import org.policygraph.path.PathQuestion.Period;
import org.policygraph.profile.Direction;

/** Answers a path question by trying every way through the facts themselves, without a database. */
final class EveryWay {

    private final PathQuestion question;
    private final LocalDate today;
    private final Map<String, ActorKind> kinds;
    private final Map<String, Long> degrees;
    private final List<Line> lines;
    private final List<Way> ways = new ArrayList<>();

    /**
     * Tries every way.
     *
     * @param kinds what each actor is
     * @param today the day from which ages are counted
     */
    EveryWay(List<Fact> facts, Map<String, ActorKind> kinds, PathQuestion question, LocalDate today) {
        this.question = question;
        this.kinds = kinds;
        PartialDate asOf = question.edges().period().asOf();
        this.today = asOf == null ? today : asOf.lastDay();
        this.degrees = facts.stream()
                .map(fact -> Map.entry(fact.key(), List.of(fact.agent(), fact.patient())))
                .distinct()
                .flatMap(edge -> edge.getValue().stream())
                .collect(Collectors.groupingBy(actor -> actor, Collectors.counting()));
        EdgeFilter filter = question.edges();
        this.lines = facts.stream()
                .filter(fact -> filter.verbs().contains(fact.verb()))
                .collect(Collectors.groupingBy(Fact::key, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(together -> Line.of(together, filter))
                .toList();
        go(question.from(), new ArrayList<>(), new HashSet<>(Set.of(question.from())));
    }

    /** The ways that nothing closes. */
    List<Way> open() {
        return ways.stream().filter(way -> way.isOpen() && hubs(way).isEmpty()).toList();
    }

    /** The same, were the hub guard off. */
    List<Way> openWithHubs() {
        return ways.stream().filter(Way::isOpen).toList();
    }

    Edges closed() {
        return new Edges(closed("status"), closed("date"), closed("belief"), closed("sources"));
    }

    /** How many shorter ways each hub closes that nothing else does. */
    Map<String, Integer> throughHubs(int below) {
        Map<String, Integer> counts = new TreeMap<>();
        ways.stream()
                .filter(way -> way.isOpen() && way.lines().size() < below)
                .flatMap(way -> hubs(way).stream())
                .forEach(hub -> counts.merge(hub, 1, Integer::sum));
        return counts;
    }

    /** A path of an answer in the form of {@link Way#text()}. */
    static String text(Path path) {
        return text(path.steps());
    }

    static String text(List<Step> steps) {
        return steps.stream()
                .map(step -> Stream.of(
                                step.from(),
                                step.verb(),
                                step.direction(),
                                step.to(),
                                step.status(),
                                step.first(),
                                step.last(),
                                step.sources())
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }

    private int closed(String reason) {
        return (int) ways.stream()
                .flatMap(way -> way.lines().stream())
                .filter(line -> reason.equals(line.closedBy()))
                .distinct()
                .count();
    }

    List<String> hubs(Way way) {
        return way.inner().stream()
                .filter(actor -> question.reach().hubs() && isHub(actor))
                .toList();
    }

    /** What an actor between others counts, by the edges that touch it. */
    double informativeness(String actor) {
        double surprise = 1 / (1 + Math.log(degrees.getOrDefault(actor, 1L)) / Math.log(2) / 10);
        return kinds.get(actor) == ActorKind.COUNTRY ? surprise * surprise : surprise;
    }

    /** Whether an actor may stand between others. */
    boolean mayStandBetween(String actor) {
        return mayPass(actor) && !(question.reach().hubs() && isHub(actor));
    }

    /** Edges of all verbs count; in the random maps nobody has about as many as the usual limit, which is 40 or more. */
    private boolean isHub(String actor) {
        Integer limit = question.reach().hubLimit();
        return degrees.getOrDefault(actor, 0L) > (limit == null ? 40 : limit);
    }

    /** The scores of the best ways, by the formula as it is written down. */
    List<Double> bestScores() {
        return open().stream()
                .map(way -> Math.rint(score(way) * 1000) / 1000)
                .sorted(Comparator.reverseOrder())
                .limit(question.reach().k())
                .toList();
    }

    double score(Way way) {
        double steps = 1;
        for (Line line : way.lines()) {
            LocalDate last = line.last();
            long months = last == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(last, today)) / 30;
            double recency = last == null ? 0.8 : 1 - 0.2 * months / (months + 60);
            steps *= line.belief() * (1 - 0.2 / line.outlets()) * recency;
        }
        double score = Math.pow(steps, 1.0 / way.lines().size());
        for (String actor : way.inner()) {
            score *= 0.9 * informativeness(actor);
        }
        return score;
    }

    private void go(String here, List<Line> taken, Set<String> visited) {
        if (here.equals(question.to())) {
            if (visited.containsAll(question.actors().mustPass())) {
                ways.add(Way.of(question.from(), taken));
            }
            return;
        }
        if (!taken.isEmpty() && !mayPass(here)) {
            return;
        }
        for (Line line : lines) {
            String there = line.other(here);
            if (taken.size() < question.reach().maxHops()
                    && there != null
                    && leads(line, here)
                    && fits(taken, line)
                    && visited.add(there)) {
                taken.add(line);
                go(there, taken, visited);
                taken.removeLast();
                visited.remove(there);
            }
        }
    }

    private boolean mayPass(String actor) {
        return question.actors().kinds().contains(kinds.get(actor))
                && !question.actors().mustAvoid().contains(actor);
    }

    private boolean leads(Line line, String from) {
        return question.reach().direction() == Heading.ANY
                || line.facts().getFirst().agent().equals(from);
    }

    private boolean fits(List<Line> taken, Line next) {
        return !question.edges().period().timeRespecting()
                || taken.stream()
                        .allMatch(before -> before.first() != null
                                && next.last() != null
                                && !before.first().isAfter(next.last()));
    }

    /** A way as it was walked. */
    record Way(List<String> actors, List<Line> lines) {

        static Way of(String start, List<Line> lines) {
            List<String> actors = new ArrayList<>(List.of(start));
            lines.forEach(line -> actors.add(Objects.requireNonNull(line.other(actors.getLast()))));
            return new Way(List.copyOf(actors), List.copyOf(lines));
        }

        List<String> inner() {
            return actors.subList(1, actors.size() - 1);
        }

        boolean isOpen() {
            return lines.stream().allMatch(line -> line.closedBy() == null);
        }

        String text() {
            return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                    .map(i -> lines.get(i).text(actors.get(i), actors.get(i + 1)))
                    .collect(Collectors.joining(", "));
        }
    }

    /** The facts of one edge that count: those that pass, or all where none does. */
    record Line(
            List<Fact> facts,
            @Nullable String closedBy,
            @Nullable PartialDate asOf) {

        static Line of(List<Fact> all, EdgeFilter filter) {
            Period period = filter.period();
            List<Fact> fitting = all.stream()
                    .filter(fact -> filter.status().contains(fact.status()))
                    .toList();
            List<Fact> passing = fitting.stream()
                    .filter(fact -> happened(fact, period)
                            && !known(fact, period.asOf()).isEmpty())
                    .toList();
            if (passing.isEmpty()) {
                return new Line(all, fitting.isEmpty() ? "status" : "date", null);
            }
            Line line = new Line(passing, null, period.asOf());
            if (line.belief() < filter.minBelief()) {
                return new Line(all, "belief", null);
            }
            return line.outlets() < filter.minSources() ? new Line(all, "sources", null) : line;
        }

        @Nullable
        String other(String here) {
            Fact any = facts.getFirst();
            if (any.agent().equals(here)) {
                return any.patient();
            }
            return any.patient().equals(here) ? any.agent() : null;
        }

        @Nullable
        LocalDate first() {
            return telling().stream()
                    .map(Fact::first)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        @Nullable
        LocalDate last() {
            return telling().stream()
                    .map(Fact::last)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }

        String text(String from, String to) {
            Fact any = facts.getFirst();
            Direction direction = any.agent().equals(from) ? Direction.FORWARD : Direction.BACKWARD;
            return Stream.of(from, any.verb(), direction, to, status(), shown(first()), shown(last()), outlets())
                    .map(String::valueOf)
                    .collect(Collectors.joining(" "));
        }

        private double belief() {
            double best = telling().stream()
                    .mapToDouble(fact -> belief(List.of(fact)))
                    .max()
                    .orElse(0);
            return Math.max(best, belief(telling()));
        }

        /** One source is wrong by itself or misread every time; all of them must be. */
        private double belief(List<Fact> some) {
            Map<String, Double> misread = new TreeMap<>();
            some.forEach(fact -> known(fact, asOf)
                    .forEach(report -> misread.merge(
                            String.valueOf(report.get("voice")), 1 - fact.confidence(), (one, other) -> one * other)));
            double wrong = 1;
            for (double each : misread.values()) {
                wrong *= Math.min(1, Fact.SYSTEMATIC + each);
            }
            return Math.round((1 - wrong) * 10_000) / 10_000.0;
        }

        /** The random facts are done, planned or negated; the first of these that is there counts. */
        private Status status() {
            return Stream.of(Status.DONE, Status.PLANNED, Status.NEGATED)
                    .filter(status -> facts.stream().anyMatch(fact -> fact.status() == status))
                    .findFirst()
                    .orElseThrow();
        }

        private List<Fact> telling() {
            boolean negated = status() == Status.NEGATED;
            return facts.stream()
                    .filter(fact -> (fact.status() == Status.NEGATED) == negated)
                    .toList();
        }

        private long outlets() {
            return facts.stream()
                    .flatMap(fact -> known(fact, asOf).stream())
                    .map(report -> report.get("voice"))
                    .distinct()
                    .count();
        }

        /** As coarse as the coarsest of the dates. */
        private @Nullable PartialDate shown(@Nullable LocalDate day) {
            return PartialDate.of(
                    day,
                    telling().stream()
                            .map(Fact::when)
                            .filter(Objects::nonNull)
                            .map(PartialDate::precision)
                            .max(Comparator.naturalOrder())
                            .orElse(Precision.UNKNOWN));
        }

        private static boolean happened(Fact fact, Period period) {
            LocalDate first = fact.first();
            LocalDate last = fact.last();
            PartialDate since = period.since();
            PartialDate until = period.until();
            return (since == null || (last != null && !last.isBefore(since.firstDay())))
                    && (until == null || (first != null && !first.isAfter(until.lastDay())));
        }

        /** All reports of the random facts are of a day. */
        private static List<Map<String, @Nullable Object>> known(Fact fact, @Nullable PartialDate asOf) {
            return fact.told().stream()
                    .filter(report -> asOf == null
                            || (report.get("published") instanceof LocalDate day && !day.isAfter(asOf.lastDay())))
                    .toList();
        }
    }
}
