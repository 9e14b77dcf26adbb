package org.policygraph.path.engine;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.policygraph.path.ConnectionQuestion;
import org.policygraph.path.PathQuestion;
import org.policygraph.path.Topic;
import org.policygraph.path.engine.Connected.Extent;
import org.policygraph.path.engine.Connected.Leg;
import org.policygraph.path.engine.Connected.Piece;

/** Answers a question about connections in a map. */
public final class ConnectionSearch {

    private final MapGraph map;
    private final ConnectionQuestion question;
    private final Places places;

    public ConnectionSearch(MapGraph map, ConnectionQuestion question, Places places) {
        this.map = map;
        this.question = question;
        this.places = places;
    }

    /**
     * Searches, for about two seconds at most.
     *
     * @param stopped whether nobody waits for the answer any more
     */
    public Connected run(BooleanSupplier stopped) {
        if (question.topic() == Topic.PATHS_BETWEEN_SETS) {
            return new SetPaths(map, question, places, stopped).search();
        }
        if (places.from().contains(-1) || places.to().contains(-1)) {
            // nothing touches such an actor
            return new Connected(List.of(), new Extent(0, true, true), Map.of(), places.from());
        }
        OpenMap open = open(Effort.ofSearch(stopped));
        return switch (question.topic()) {
            case SHORTEST_PATHS -> new ShortestPaths(open, question, places).search();
            case COMMON_NEIGHBOURS ->
                CommonNeighbours.of(
                        open, places.start(), places.goal(), question.reach().k());
            case LINKS -> links(open);
            case CONNECTING_SUBGRAPH -> new SteinerTree(open, question, places, stopped).search();
            case PATHS_BETWEEN_SETS -> throw new IllegalStateException("they have been searched");
        };
    }

    private OpenMap open(Effort effort) {
        Marks marks = new Marks(places.start(), -1, places.mustPass(), places.mustAvoid(), places.today());
        PathQuestion paths = question.between("any", "other");
        return new OpenMap(map, new Sieve(question.edges(), places.today()), Doors.of(paths, marks, map), effort);
    }

    private Connected links(OpenMap open) {
        List<Piece> links = open.between(places.start(), places.goal()).stream()
                .map(line -> Piece.along(List.of(new Leg(places.start(), places.goal(), line)), open))
                .toList();
        return Connected.of(links, links.size(), !open.effort().isSpent());
    }
}
