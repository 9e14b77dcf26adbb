package org.policygraph.path;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.neo4j.driver.Value;

/**
 * A path the graph gave, before it is chosen.
 *
 * @param actors those on it, both ends included
 * @param edges one fewer
 * @param score how much it says
 */
record CandidatePath(List<MapActor> actors, List<MapEdge> edges, Score score) {

    /** Shorter ones first, among equally long ones those that say more; the same order every time. */
    static final Comparator<CandidatePath> SHORTEST_FIRST = Comparator.comparingInt(CandidatePath::length)
            .thenComparing(CandidatePath::value, Comparator.reverseOrder())
            .thenComparing(CandidatePath::key);

    /** Those that say more first. */
    static final Comparator<CandidatePath> BEST_FIRST =
            Comparator.comparingDouble(CandidatePath::value).reversed().thenComparing(SHORTEST_FIRST);

    static CandidatePath of(Value row) {
        List<MapActor> actors = row.get("actors").asList(MapActor::of);
        List<MapEdge> edges = row.get("edges").asList(MapEdge::of);
        return new CandidatePath(actors, edges, Score.of(edges, actors.subList(1, actors.size() - 1)));
    }

    int length() {
        return edges.size();
    }

    private double value() {
        return score.value();
    }

    private String key() {
        return edges.stream().map(MapEdge::key).collect(Collectors.joining(" "));
    }
}
