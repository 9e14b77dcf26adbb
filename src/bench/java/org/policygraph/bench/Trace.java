package org.policygraph.bench;

import java.util.Arrays;

/**
 * A path as numbers.
 *
 * @param actors both ends included
 * @param edges one fewer
 */
@SuppressWarnings("ArrayRecordComponent") // compared by what stands in it
record Trace(int[] actors, int[] edges) {

    int hops() {
        return edges.length;
    }

    /** Whether both begin with the same so many edges. */
    boolean shares(Trace other, int hops) {
        return edges.length >= hops
                && other.edges.length >= hops
                && Arrays.equals(edges, 0, hops, other.edges, 0, hops);
    }

    /** The first so many edges of this, and then another path. */
    Trace then(int hops, Trace other) {
        int[] both = Arrays.copyOf(actors, hops + other.actors.length);
        System.arraycopy(other.actors, 0, both, hops, other.actors.length);
        int[] taken = Arrays.copyOf(edges, hops + other.edges.length);
        System.arraycopy(other.edges, 0, taken, hops, other.edges.length);
        return new Trace(both, taken);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Trace trace && Arrays.equals(edges, trace.edges);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(edges);
    }

    @Override
    public String toString() {
        return Arrays.toString(actors);
    }
}
