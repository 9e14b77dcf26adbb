package org.policygraph.path.engine;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.policygraph.path.ConnectionQuestion;
import org.policygraph.path.PathQuestion.Heading;
import org.policygraph.path.engine.Connected.Extent;

/**
 * All paths of the fewest steps between two actors: counted, and the best of them named.
 *
 * <p>Rings are grown around both ends until they meet, always on the side with fewer lines to look at. What lies between
 * gives the number of paths and the best of them without walking each. Where a path has to pass certain actors, or to
 * keep the order of time, each is walked.
 */
final class ShortestPaths {

    private final OpenMap map;
    private final ConnectionQuestion question;
    private final Places places;
    private final Rings.Way way;

    ShortestPaths(OpenMap map, ConnectionQuestion question, Places places) {
        this.map = map;
        this.question = question;
        this.places = places;
        boolean forward = question.reach().direction() == Heading.FORWARD;
        way = (line, here, there) -> !forward || line.isFrom(here);
    }

    Connected search() {
        Rings behind = behind(map::mayPass);
        Layers layers = layers(ahead(map::mayPass), behind);
        if (isWalked()) {
            return layers == null
                    ? Connected.of(List.of(), 0, !map.effort().isSpent())
                    : new WalkedPaths(map, question, places, behind).search(layers.length());
        }
        List<Connected.Piece> best =
                layers == null ? List.of() : layers.best(question.reach().k());
        Extent extent = new Extent(
                layers == null ? 0 : layers.paths(), true, !map.effort().isSpent());
        int below = layers == null ? Integer.MAX_VALUE : layers.length();
        return new Connected(best, extent, throughHubs(below), List.of());
    }

    private boolean isWalked() {
        return question.edges().period().timeRespecting() || !places.mustPass().isEmpty();
    }

    private Rings ahead(IntPredicate mayPass) {
        return new Rings(map, places.start(), there -> there == places.goal() || mayPass.test(there), way);
    }

    private Rings behind(IntPredicate mayPass) {
        return new Rings(
                map,
                places.goal(),
                there -> there == places.start() || mayPass.test(there),
                (line, here, there) -> way.leads(line, there, here));
    }

    /** Null when they do not meet within the most steps of a path. */
    private @Nullable Layers layers(Rings ahead, Rings behind) {
        while (ahead.radius() + behind.radius() < question.reach().maxHops()) {
            Rings side = ahead.lines() <= behind.lines() ? ahead : behind;
            Rings other = side == ahead ? behind : ahead;
            side.grow();
            if (side.outermost().isEmpty() || map.effort().isSpent()) {
                return null;
            }
            if (side.outermost().stream().anyMatch(other::isIn)) {
                return new Layers(map, ahead, behind, way);
            }
        }
        return null;
    }

    /** How many of the shortest paths with the hub guard off run through each hub, if they are shorter. */
    private Map<Integer, Integer> throughHubs(int below) {
        if (map.effort().isSpent()) {
            return Map.of();
        }
        Layers layers = layers(ahead(map::admits), behind(map::admits));
        return layers == null || layers.length() >= below ? Map.of() : layers.through(map::isHub);
    }
}
