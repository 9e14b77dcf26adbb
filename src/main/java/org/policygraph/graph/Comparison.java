package org.policygraph.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Status;
import org.policygraph.graph.Changes.Change;
import org.policygraph.graph.Changes.State;
import org.policygraph.graph.Changes.What;

/**
 * What is told at two times, side by side.
 *
 * @param before what was told at the earlier time, by id
 * @param after what is told at the later one, by id
 * @param lost what the trace of something taken back says of how such things stood before
 */
record Comparison(
        SortedMap<String, Known> before,
        SortedMap<String, Known> after,
        Function<Trace, Map<String, OptionalDouble>> lost) {

    /**
     * How something stands.
     *
     * @param text who did it to whom, and what
     * @param claims the ids of those that tell of it
     */
    record Known(State state, String text, List<String> claims) {}

    /**
     * The differences; new things first, then those that are gone.
     *
     * @param traces of what was taken back in between
     * @param cause the article that came in between with a claim; null for a claim that was there before
     */
    List<Change> changes(List<Trace> traces, Function<String, @Nullable String> cause) {
        SortedSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        traces.forEach(trace -> ids.addAll(lost.apply(trace).keySet()));
        return ids.stream()
                .map(id -> change(id, traces, cause))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Change::what)
                        .thenComparing(change -> String.valueOf(change.text()))
                        .thenComparing(Change::id))
                .toList();
    }

    private @Nullable Change change(String id, List<Trace> traces, Function<String, @Nullable String> cause) {
        Known was = before.get(id);
        Known is = after.get(id);
        State stood = was == null ? null : was.state;
        TreeSet<String> causes = new TreeSet<>();
        for (Trace trace : traces) {
            OptionalDouble once = lost.apply(trace).get(id);
            if (once != null) {
                Status status = stood == null ? null : stood.status();
                stood = once.isPresent() ? new State(status, once.getAsDouble()) : null;
                causes.add(trace.id());
            }
        }
        State stands = is == null ? null : is.state;
        What what = what(stood, stands);
        if (what == null) {
            return null;
        }
        Stream.of(was, is)
                .filter(Objects::nonNull)
                .flatMap(known -> known.claims.stream())
                .map(cause)
                .filter(Objects::nonNull)
                .forEach(causes::add);
        Known told = is == null ? was : is;
        return new Change(what, id, told == null ? null : told.text, stood, stands, List.copyOf(causes));
    }

    private static @Nullable What what(@Nullable State stood, @Nullable State stands) {
        if (stood == null) {
            return stands == null ? null : What.NEW;
        }
        if (stands == null) {
            return What.GONE;
        }
        if (stood.status() != null && stood.status() != stands.status()) {
            return What.STATUS;
        }
        return stood.belief() == stands.belief() ? null : What.BELIEF;
    }
}
