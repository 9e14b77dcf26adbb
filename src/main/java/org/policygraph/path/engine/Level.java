package org.policygraph.path.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All halves of one length from one end of a path, found again by the actor they have come to. */
final class Level {

    private static final int SMALLEST = 16;

    final List<Half> halves = new ArrayList<>();
    final int hops;

    /** The most that any of its halves adds to the logarithm of a score. */
    double bestEdges = Double.NEGATIVE_INFINITY;

    double bestNodes = Double.NEGATIVE_INFINITY;

    /** The most that the next line of any of them can add to that. */
    double bestNext = Double.NEGATIVE_INFINITY;

    /** The most of {@link Knot#promise}. */
    double bestPromise = Double.NEGATIVE_INFINITY;

    private @Nullable Half[] heads = new @Nullable Half[SMALLEST];
    private int[] ends = new int[SMALLEST];
    private int count;

    Level(int hops) {
        this.hops = hops;
    }

    void add(Half half, Knot knot, double promise) {
        halves.add(half);
        bestEdges = Math.max(bestEdges, half.edges);
        bestNodes = Math.max(bestNodes, half.nodes);
        bestNext = Math.max(bestNext, knot.atMost);
        bestPromise = Math.max(bestPromise, promise);
        int slot = slot(half.end);
        Half head = heads[slot];
        half.twin = head;
        heads[slot] = half;
        if (head == null) {
            ends = count == ends.length ? Arrays.copyOf(ends, 2 * count) : ends;
            ends[count++] = half.end;
            if (2 * count > heads.length) {
                grow();
            }
        }
    }

    /** The first of the halves that have come to an actor; its twins follow. */
    @Nullable
    Half at(int end) {
        return heads[slot(end)];
    }

    /** How many actors its halves have come to. */
    int size() {
        return count;
    }

    /** One of these actors. */
    int end(int i) {
        return ends[i];
    }

    /** Where the halves of an actor are, or would be. */
    private int slot(int end) {
        int mask = heads.length - 1;
        int slot = ((end * 0x9E3779B9) >>> 7) & mask;
        Half head = heads[slot];
        while (head != null && head.end != end) {
            slot = (slot + 1) & mask;
            head = heads[slot];
        }
        return slot;
    }

    private void grow() {
        @Nullable Half[] old = heads;
        heads = new @Nullable Half[2 * old.length];
        for (Half head : old) {
            if (head != null) {
                heads[slot(head.end)] = head;
            }
        }
    }
}
