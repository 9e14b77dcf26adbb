package org.policygraph.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.document.Precision;

/**
 * All that one actor did to another under one verb: one line of the map.
 *
 * @param from the id of the actor who acts
 * @param verb what is done
 * @param to the id of the other actor
 * @param actions at least one
 */
record Edge(String from, Verb verb, String to, List<Action> actions) {

    Edge {
        actions = actions.stream().sorted().toList();
    }

    /** Its stable key; no actor id has a bar in it. */
    String key() {
        return from + "|" + verb + "|" + to;
    }

    List<String> actionIds() {
        return actions.stream().map(Action::id).sorted().toList();
    }

    /** The most advanced status of its actions; a negative one only where there is no other. */
    Status status() {
        return actions.stream()
                .map(action -> action.verdict().status())
                .min(Verdict.BY_ADVANCE)
                .orElseThrow();
    }

    boolean isContested() {
        return actions.stream().anyMatch(action -> action.verdict().contested());
    }

    int sources() {
        return Verdict.sources(claims());
    }

    /**
     * How far to believe that at least one of the telling actions took place: their claims weighed together, but never
     * less than the best of them, since denying one action takes nothing from another.
     */
    double belief() {
        double best = telling().stream()
                .mapToDouble(action -> action.verdict().belief())
                .max()
                .orElse(0);
        List<ToldClaim> claims = claimsOf(telling());
        return Math.max(best, Verdict.of(claims).belief());
    }

    /** The first day on which the first of its dated actions can have been; null when none has a date. */
    @Nullable
    LocalDate first() {
        return dates(Dating::first).min(Comparator.naturalOrder()).orElse(null);
    }

    /** The last day on which the last of its dated actions can have been; null when none has a date. */
    @Nullable
    LocalDate last() {
        return dates(Dating::last).max(Comparator.naturalOrder()).orElse(null);
    }

    /** The coarsest precision among its dated actions, so that first and last are never told too closely. */
    Precision precision() {
        return dated().map(Dating::precision).max(Comparator.naturalOrder()).orElse(Precision.UNKNOWN);
    }

    /** In a tie, the role that most sources name; of several the one that sorts first. */
    @Nullable
    String role() {
        return telling().stream()
                .sorted(Comparator.comparing(
                                (Action action) -> -action.verdict().sources())
                        .thenComparing(action -> action.deed().topic())
                        .thenComparing(Action::id))
                .map(action -> action.deed().over())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The day from which a tie is known to hold; only an interval tells it, a single date says when it was seen. */
    Optional<LocalDate> since() {
        return intervals().map(Dating::first).filter(Objects::nonNull).min(Comparator.naturalOrder());
    }

    /** The day until which a tie is known to hold; only an interval tells it. */
    Optional<LocalDate> until() {
        return intervals().map(Dating::last).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }

    private List<ToldClaim> claims() {
        return claimsOf(actions);
    }

    private static List<ToldClaim> claimsOf(Collection<Action> actions) {
        return actions.stream()
                .flatMap(action -> action.claims().stream())
                .sorted()
                .toList();
    }

    /** The actions that bear out the status: those not told as untrue, or all where all are. */
    private List<Action> telling() {
        boolean negative = status().isNegative();
        return actions.stream()
                .filter(action -> action.verdict().status().isNegative() == negative)
                .toList();
    }

    private Stream<Dating> dated() {
        return telling().stream().map(Action::dating).filter(Dating::isKnown);
    }

    private Stream<Dating> intervals() {
        return dated().filter(Dating::isInterval);
    }

    private Stream<LocalDate> dates(Function<Dating, @Nullable LocalDate> day) {
        return dated().map(day).filter(Objects::nonNull);
    }
}
