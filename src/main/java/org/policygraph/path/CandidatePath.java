package org.policygraph.path;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A path that may be given as an answer.
 *
 * @param actors those on it, both ends included
 * @param edges one fewer
 * @param score how much it says
 */
record CandidatePath(List<MapActor> actors, List<MapEdge.Open> edges, Score score) {

    /** Those that say more first, among equals the shorter ones; the same order every time. */
    static final Comparator<CandidatePath> BEST_FIRST = Comparator.comparingDouble(CandidatePath::value)
            .reversed()
            .thenComparingInt(CandidatePath::length)
            .thenComparing(CandidatePath::key);

    static CandidatePath of(List<MapActor> actors, List<MapEdge.Open> edges) {
        return new CandidatePath(actors, edges, Score.of(edges, actors.subList(1, actors.size() - 1)));
    }

    int length() {
        return edges.size();
    }

    private double value() {
        return score.value();
    }

    private String key() {
        return edges.stream().map(edge -> edge.ends().key()).collect(Collectors.joining(" "));
    }
}
