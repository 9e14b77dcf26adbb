package org.policygraph.bench;

import java.util.Arrays;

/** A made-up map as arrays: the neighbours of each actor one after the other, with the numbers of the edges to them. */
final class Adjacency {

    /** Where the neighbours of an actor begin; those of the next one follow. */
    final int[] start;

    final int[] near;
    final int[] edge;

    /** Only the edges that a usual question takes: those with an action that is not told as untrue. */
    Adjacency(PowerLaw law) {
        int[] agent = new int[law.edges()];
        int[] patient = new int[law.edges()];
        start = new int[law.actors() + 1];
        law.draw(drawn -> {
            boolean open =
                    drawn.deeds().stream().anyMatch(deed -> !deed.status().isNegative());
            agent[drawn.number()] = open ? drawn.from() : -1;
            patient[drawn.number()] = drawn.to();
            start[drawn.from()] += open ? 1 : 0;
            start[drawn.to()] += open ? 1 : 0;
        });
        Arrays.parallelPrefix(start, Integer::sum);
        long[] lines = new long[start[law.actors()]];
        for (int i = 0; i < agent.length; i++) {
            if (agent[i] >= 0) {
                lines[--start[agent[i]]] = (long) patient[i] << Integer.SIZE | i;
                lines[--start[patient[i]]] = (long) agent[i] << Integer.SIZE | i;
            }
        }
        for (int i = 0; i < law.actors(); i++) {
            Arrays.sort(lines, start[i], start[i + 1]);
        }
        near = Arrays.stream(lines)
                .mapToInt(line -> (int) (line >>> Integer.SIZE))
                .toArray();
        edge = Arrays.stream(lines).mapToInt(line -> (int) line).toArray();
    }

    int degree(int actor) {
        return start[actor + 1] - start[actor];
    }
}
