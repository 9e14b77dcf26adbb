package org.policygraph.path.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.policygraph.document.PartialDate;
import org.policygraph.graph.Retold;
import org.policygraph.path.PathQuestion.EdgeFilter;
import org.policygraph.path.Score;

/**
 * What answers a question about connections, in numbers and lines of its map.
 *
 * @param pieces paths, common neighbours, links or one tree; the best first
 * @param extent how many there are, and how far they were looked for
 * @param hubs how many more there would be through each hub that the guard closes, by its number
 * @param apart the actors that cannot be connected with the others
 */
public record Connected(List<Piece> pieces, Extent extent, Map<Integer, Integer> hubs, List<Integer> apart) {

    /**
     * A part of the map.
     *
     * @param knots its actors; of a path in their order
     * @param legs its lines; of a path in their order
     * @param score how much it says
     * @param cost of a tree, what it was chosen by, see {@link Region}; of anything else 0
     */
    public record Piece(List<Integer> knots, List<Leg> legs, Score score, double cost) {

        Piece(List<Integer> knots, List<Leg> legs, Score score) {
            this(knots, legs, score, 0);
        }

        /** A path. */
        static Piece along(List<Leg> legs, OpenMap map) {
            List<Integer> knots = new ArrayList<>(List.of(legs.getFirst().from()));
            legs.forEach(leg -> knots.add(leg.to()));
            List<Line> lines = legs.stream().map(Leg::line).toList();
            return new Piece(knots, legs, map.score(lines, knots.subList(1, legs.size())));
        }
    }

    /** A line as it is walked. */
    public record Leg(int from, int to, Line line) {

        /** How far the claims bear out each action behind it, by the place of the action. */
        public List<Retold.Weighed> weighed(EdgeFilter filter) {
            PartialDate asOf = filter.period().asOf();
            int day = asOf == null ? Days.NEVER : Days.of(asOf.lastDay());
            return line.tellings().stream()
                    .map(telling -> telling.asOf(day).weighed())
                    .toList();
        }
    }

    /**
     * How far was looked.
     *
     * @param count how many there are, given or not; with too little effort, how many at least
     * @param exact whether none can be better; false for a tree that may cost up to twice as much as the cheapest
     * @param complete whether everything was looked at
     */
    public record Extent(long count, boolean exact, boolean complete) {}

    static Connected of(List<Piece> pieces, long count, boolean complete) {
        return new Connected(pieces, new Extent(count, true, complete), Map.of(), List.of());
    }
}
