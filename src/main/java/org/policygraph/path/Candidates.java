package org.policygraph.path;

import java.util.List;
import org.neo4j.driver.types.MapAccessor;

/**
 * The paths the graph gave for a question, and whether it tried all.
 *
 * @param paths those without loops, within the hops asked for
 * @param tried how many walks were tried, at most {@value #MOST}
 * @param longest the length of the longest of them; every shorter walk was tried
 */
record Candidates(List<CandidatePath> paths, int tried, int longest) {

    /** As many as the query files try. */
    static final int MOST = 1000;

    static Candidates of(MapAccessor row) {
        return new Candidates(
                row.get("paths").asList(CandidatePath::of),
                row.get("tried").asInt(),
                row.get("longest").asInt());
    }

    /** The k shortest, of which those that say most come first. */
    List<CandidatePath> best(int k) {
        return paths.stream()
                .sorted(CandidatePath.SHORTEST_FIRST)
                .limit(k)
                .sorted(CandidatePath.BEST_FIRST)
                .toList();
    }

    /** Whether no walk that was left untried could stand among the k best. */
    boolean isComplete(PathQuestion.Reach reach) {
        return tried < MOST
                || longest > reach.maxHops()
                || paths.stream().filter(path -> path.length() < longest).count() >= reach.k();
    }
}
