package org.policygraph.path.engine;

import java.util.List;
import java.util.Map;
import org.policygraph.path.PathAnswer.Edges;
import org.policygraph.path.Score;

/**
 * What a search has found, in numbers and lines of its map.
 *
 * @param paths the best first
 * @param hubs how many shorter paths each closed hub would have given, by its number
 * @param edges how many lines were closed
 * @param complete whether every path was tried
 * @param counted whether everything was counted that the filters took away
 */
public record Found(List<Scored> paths, Map<Integer, Integer> hubs, Edges edges, boolean complete, boolean counted) {

    /** A path with its score. */
    public record Scored(Way way, Score score) {}
}
