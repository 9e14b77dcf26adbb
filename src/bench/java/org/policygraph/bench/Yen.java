package org.policygraph.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policygraph.bench.Breadth.Block;

/**
 * The k shortest loop-free paths on plain arrays, by Yen (Management Science 17, 1971) with Lawler's change: the limit
 * for a search that has the map in memory. It knows neither scores nor what is told of an edge.
 */
final class Yen implements Finder {

    private final Adjacency map;
    private final Breadth breadth;

    Yen(Adjacency map) {
        this.map = map;
        breadth = new Breadth(map);
    }

    @Override
    public String name() {
        return "plain arrays, Yen's k shortest";
    }

    /** A path, and the place from which on it differs from the one it was made of. */
    private record Candidate(Trace trace, int from) {}

    @Override
    public Answer ask(Pair pair) {
        return new Answer(paths(pair.from(), pair.to(), Race.K, Race.HOPS).size(), false);
    }

    List<Trace> paths(int from, int to, int k, int most) {
        List<Trace> found = new ArrayList<>();
        PriorityQueue<Candidate> candidates =
                new PriorityQueue<>(Comparator.comparingInt(candidate -> candidate.trace.hops()));
        Set<Trace> known = new HashSet<>();
        Trace shortest = breadth.search(from, to, most, Block.NOTHING);
        @Nullable Candidate best = shortest == null ? null : new Candidate(shortest, 0);
        while (best != null) {
            found.add(best.trace);
            if (found.size() == k) {
                break;
            }
            for (int i = best.from; i < best.trace.hops(); i++) {
                Trace detour = detour(best.trace, i, found, most);
                if (detour != null && known.add(detour)) {
                    candidates.add(new Candidate(detour, i));
                }
            }
            best = candidates.poll();
        }
        return found;
    }

    /** The best path that leaves another one after so many steps. */
    private @Nullable Trace detour(Trace trace, int hops, List<Trace> found, int most) {
        int[] edges = found.stream()
                .filter(other -> other.hops() > hops && other.shares(trace, hops))
                .mapToInt(other -> other.edges()[hops])
                .distinct()
                .toArray();
        Block block = new Block(Arrays.copyOf(trace.actors(), hops), edges);
        int[] actors = trace.actors();
        Trace rest = map.degree(actors[hops]) <= 1 && hops > 0
                ? null
                : breadth.search(actors[hops], actors[actors.length - 1], most - hops, block);
        return rest == null ? null : trace.then(hops, rest);
    }
}
