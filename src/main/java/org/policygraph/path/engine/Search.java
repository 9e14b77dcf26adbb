package org.policygraph.path.engine;

import java.util.List;
import org.policygraph.path.PathAnswer.Edges;
import org.policygraph.path.PathQuestion;
import org.policygraph.path.Score;
import org.policygraph.path.engine.Found.Scored;
import org.policygraph.path.engine.Sieve.Reason;

/** The k best loop-free paths between two actors of a map, with what the filters of the question took away. */
public final class Search {

    private final MapGraph map;
    private final PathQuestion question;
    private final Marks marks;
    private final Sieve sieve;
    private final Doors doors;

    /**
     * Takes a question with its actors as numbers.
     *
     * @throws IndexOutOfBoundsException when the map has no such numbers
     */
    public Search(MapGraph map, PathQuestion question, Marks marks) {
        this.map = map;
        this.question = question;
        this.marks = marks;
        sieve = new Sieve(question.edges(), marks.today());
        doors = new Doors(question, marks, map);
    }

    /** Which lines and which actors a path may take. */
    record Filters(Sieve sieve, Doors doors) {}

    /** Searches as long as the effort lasts. */
    public Found run(Effort effort) {
        Best best = new Best(new Filters(sieve, doors), question.reach().k(), Double.NEGATIVE_INFINITY);
        boolean complete = new Ways(map, marks, question, best, effort).walk();
        List<Way> ways = best.ways();
        int longest = ways.stream().mapToInt(way -> way.lines().size()).max().orElse(0);
        int below = ways.size() < question.reach().k() ? Integer.MAX_VALUE : longest;
        Census census = new Census(map, sieve, doors, below);
        boolean counted = new Ways(map, marks, question, census, effort.ofCensus(map)).walk();
        return new Found(
                ways.stream().map(way -> new Scored(way, score(way))).toList(),
                census.shorterPaths(),
                new Edges(
                        census.closed(Reason.STATUS),
                        census.closed(Reason.DATE),
                        census.closed(Reason.BELIEF),
                        census.closed(Reason.SOURCES)),
                complete,
                counted);
    }

    private Score score(Way way) {
        double information = way.knots().subList(1, way.lines().size()).stream()
                .mapToDouble(number -> map.at(number).information)
                .sum();
        return Score.of(way.lines().stream().map(sieve::reasons).toList(), Math.exp(information));
    }
}
