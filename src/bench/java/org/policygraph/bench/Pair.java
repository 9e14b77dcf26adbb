package org.policygraph.bench;

/**
 * Two actors of a made-up map, to be connected.
 *
 * @param from the number of one
 * @param to the number of the other, a rare one
 * @param hub whether the first one is among the busiest
 */
record Pair(int from, int to, boolean hub) {}
