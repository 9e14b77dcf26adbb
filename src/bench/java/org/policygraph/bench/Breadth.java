package org.policygraph.bench;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The shortest path between two actors: breadth-first from both ends, always on the side with fewer edges to look at. */
final class Breadth {

    private final Adjacency map;
    private final Side ahead;
    private final Side behind;
    private int round;
    private Block block = Block.NOTHING;

    Breadth(Adjacency map) {
        this.map = map;
        ahead = new Side();
        behind = new Side();
    }

    /**
     * What a path may not take.
     *
     * @param actors it may not pass these
     * @param edges nor leave its start by these
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Block(int[] actors, int[] edges) {

        static final Block NOTHING = new Block(new int[0], new int[0]);

        boolean has(int number) {
            for (int blocked : edges) {
                if (blocked == number) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Finds one of at most so many edges; null where there is none. */
    @Nullable
    Trace search(int from, int to, int most, Block without) {
        block = without;
        round++;
        for (int actor : without.actors()) {
            ahead.seen[actor] = -round;
            behind.seen[actor] = -round;
        }
        ahead.begin(from);
        behind.begin(to);
        for (int length = 1; length <= most && ahead.size > 0 && behind.size > 0; length++) {
            boolean first = ahead.lines <= behind.lines;
            int meeting = (first ? ahead : behind).grow(first ? behind : ahead, from);
            if (meeting >= 0) {
                return trace(from, meeting, to);
            }
        }
        return null;
    }

    private Trace trace(int from, int meeting, int to) {
        int hops = ahead.depth[meeting] + behind.depth[meeting];
        int[] actors = new int[hops + 1];
        int[] edges = new int[hops];
        int place = ahead.depth[meeting];
        actors[place] = meeting;
        for (int here = meeting, i = place; here != from; here = ahead.parent[here]) {
            edges[--i] = ahead.by[here];
            actors[i] = ahead.parent[here];
        }
        for (int here = meeting, i = place; here != to; here = behind.parent[here]) {
            edges[i] = behind.by[here];
            actors[++i] = behind.parent[here];
        }
        return new Trace(actors, edges);
    }

    /** What was seen from one end. */
    private final class Side {

        private final int[] seen = new int[map.start.length];
        private final int[] depth = new int[map.start.length];
        private final int[] parent = new int[map.start.length];
        private final int[] by = new int[map.start.length];
        private int[] tips = new int[16];
        private int[] next = new int[16];
        private int size;
        private long lines;

        void begin(int end) {
            seen[end] = round;
            depth[end] = 0;
            tips[0] = end;
            size = 1;
            lines = map.degree(end);
        }

        /** Goes one step further, until it meets the other side; the actor where it does, or -1. */
        int grow(Side other, int from) {
            int fresh = 0;
            long further = 0;
            for (int i = 0; i < size; i++) {
                int here = tips[i];
                for (int at = map.start[here]; at < map.start[here + 1]; at++) {
                    int there = map.near[at];
                    if (Math.abs(seen[there]) == round || isBlocked(here, there, map.edge[at], from)) {
                        continue;
                    }
                    reach(there, here, map.edge[at]);
                    if (other.seen[there] == round) {
                        return there;
                    }
                    next = fresh < next.length ? next : Arrays.copyOf(next, 2 * fresh);
                    next[fresh++] = there;
                    further += map.degree(there);
                }
            }
            int[] before = tips;
            tips = next;
            next = before;
            size = fresh;
            lines = further;
            return -1;
        }

        private boolean isBlocked(int here, int there, int edge, int from) {
            return (here == from || there == from) && block.has(edge);
        }

        private void reach(int there, int here, int edge) {
            seen[there] = round;
            depth[there] = depth[here] + 1;
            parent[there] = here;
            by[there] = edge;
        }
    }
}
