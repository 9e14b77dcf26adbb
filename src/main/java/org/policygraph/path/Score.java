package org.policygraph.path;

import java.util.List;

/**
 * How much a path says, from 0 to 1: the product of four reasons.
 *
 * @param belief the geometric mean of the beliefs of its steps, so that one weak step weakens the whole
 * @param sources the geometric mean over the steps of 1 − 0.2 ÷ independent sources: 0.8 for one, 0.9 for two
 * @param length 0.9 for each step after the first
 * @param informativeness for each actor on the way 1 ÷ (1 + log₂(edges that touch it) ÷ 10); a country counts twice,
 *     for everybody is connected through a great power
 */
public record Score(double belief, double sources, double length, double informativeness) {

    private static final double PER_STEP = 0.9;
    private static final double ONE_SOURCE = 0.2;

    static Score of(List<MapEdge.Open> edges, List<MapActor> inner) {
        double belief = 1;
        double sources = 1;
        for (MapEdge.Open edge : edges) {
            belief *= edge.belief();
            sources *= 1 - ONE_SOURCE / Math.max(1, edge.sources());
        }
        double informativeness = 1;
        for (MapActor actor : inner) {
            double surprise = 1 / (1 + Math.log((double) Math.max(1, actor.degree())) / Math.log(2) / 10);
            informativeness *= actor.isCountry() ? surprise * surprise : surprise;
        }
        double root = 1.0 / edges.size();
        return new Score(
                Math.pow(belief, root),
                Math.pow(sources, root),
                Math.pow(PER_STEP, edges.size() - 1.0),
                informativeness);
    }

    double value() {
        return belief * sources * length * informativeness;
    }

    /** The same with three decimals, to be shown. */
    Score rounded() {
        return new Score(rounded(belief), rounded(sources), rounded(length), rounded(informativeness));
    }

    static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
