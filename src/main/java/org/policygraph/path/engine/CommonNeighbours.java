package org.policygraph.path.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.policygraph.path.Score;
import org.policygraph.path.engine.Connected.Extent;
import org.policygraph.path.engine.Connected.Leg;
import org.policygraph.path.engine.Connected.Piece;

/** The actors that two actors are both linked with, those first whose best path of two steps scores best. */
final class CommonNeighbours {

    private final OpenMap map;
    private final int one;
    private final int other;
    private final Map<Integer, Integer> hubs = new TreeMap<>();
    private final List<Common> found = new ArrayList<>();

    private CommonNeighbours(OpenMap map, int one, int other) {
        this.map = map;
        this.one = one;
        this.other = other;
    }

    /** An actor with its lines to both. */
    private record Common(int number, List<Line> here, List<Line> there, double value) {}

    static Connected of(OpenMap map, int one, int other, int k) {
        CommonNeighbours neighbours = new CommonNeighbours(map, one, other);
        for (int middle : map.nearBoth(one, other)) {
            neighbours.look(middle);
        }
        List<Piece> best = neighbours.found.stream()
                .sorted(Comparator.comparingDouble(Common::value).reversed().thenComparingInt(Common::number))
                .limit(k)
                .map(neighbours::piece)
                .toList();
        Extent extent = new Extent(neighbours.found.size(), true, !map.effort().isSpent());
        return new Connected(best, extent, neighbours.hubs, List.of());
    }

    private void look(int middle) {
        if (!map.admits(middle)) {
            return;
        }
        List<Line> here = map.between(one, middle);
        List<Line> there = here.isEmpty() ? List.of() : map.between(middle, other);
        if (there.isEmpty()) {
            return;
        }
        if (map.isHub(middle)) {
            hubs.put(middle, here.size() * there.size());
        } else {
            double lines = map.weight(here.getFirst()) + map.weight(there.getFirst());
            found.add(new Common(middle, here, there, lines / 2 + map.information(middle) + Score.LOG_PER_STEP));
        }
    }

    private Piece piece(Common common) {
        List<Leg> legs = new ArrayList<>();
        common.here.forEach(line -> legs.add(new Leg(one, common.number, line)));
        common.there.forEach(line -> legs.add(new Leg(common.number, other, line)));
        return new Piece(
                List.of(one, common.number, other),
                legs,
                map.score(List.of(common.here.getFirst(), common.there.getFirst()), List.of(common.number)));
    }
}
