package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Status;

/** Tells the story of claims; the same claims in any order give the same story. */
final class Derivation {

    private Derivation() {}

    /**
     * Derives actions and map from claims.
     *
     * @param claims all that is told of some pairs of actors; those that name no known actor are passed over
     */
    static Story of(Collection<ToldClaim> claims) {
        List<ToldClaim> drawn = claims.stream()
                .filter(claim -> claim.deed().hasActor())
                .sorted()
                .toList();
        List<Action> actions = new ArrayList<>();
        List<Reversal> reversals = new ArrayList<>();
        List<Turn> turns = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        for (List<ToldClaim> pair : grouped(drawn, claim -> claim.deed().pair().key())) {
            List<Action> told = told(pair);
            told.forEach(action -> actions.add(reversed(action, told, reversals)));
        }
        Collections.sort(actions);
        Set<Reversal> reversed = Set.copyOf(reversals);
        for (List<Action> pair : grouped(actions, action -> action.deed().pair().key())) {
            Turn.among(pair).stream()
                    .filter(turn -> !reversed.contains(new Reversal(turn.to(), turn.from())))
                    .forEach(turns::add);
            differences.addAll(Difference.among(pair));
        }
        return new Story(actions, new Story.Links(reversals, turns, differences), edges(actions));
    }

    private static List<Action> told(List<ToldClaim> pair) {
        return grouped(pair, claim -> claim.deed().sides()).stream()
                .flatMap(sides -> Episodes.of(sides).stream())
                .sorted()
                .toList();
    }

    /** The action, marked where a later one of the same pair takes it back; the first that does so counts. */
    private static Action reversed(Action action, List<Action> pair, List<Reversal> reversals) {
        for (Action later : pair) {
            if (later.reverses(action)) {
                reversals.add(new Reversal(later.id(), action.id()));
                return action.as(Status.REVERSED);
            }
        }
        return action;
    }

    private static List<Edge> edges(List<Action> actions) {
        return grouped(actions, Derivation::edgeKey).stream()
                .map(Derivation::edge)
                .toList();
    }

    private static Edge edge(List<Action> actions) {
        Deed deed = actions.getFirst().deed();
        String from = deed.agent();
        String to = deed.patient();
        if (from == null || to == null) {
            throw new IllegalStateException("An edge has two ends, not " + from + " and " + to);
        }
        return new Edge(from, deed.kind().verb(), to, actions);
    }

    /** Which line of the map an action belongs to; null for an action of one alone, or to itself. */
    private static @Nullable String edgeKey(Action action) {
        Deed deed = action.deed();
        if (deed.agent() == null || deed.patient() == null || deed.agent().equals(deed.patient())) {
            return null;
        }
        return String.join("|", deed.agent(), deed.kind().verb().name(), deed.patient());
    }

    private static <T> List<List<T>> grouped(List<T> all, Function<T, @Nullable String> key) {
        SortedMap<String, List<T>> groups = new TreeMap<>();
        for (T each : all) {
            String group = key.apply(each);
            if (group != null) {
                groups.computeIfAbsent(group, absent -> new ArrayList<>()).add(each);
            }
        }
        return List.copyOf(groups.values());
    }
}
