package org.policygraph.path;

import java.util.List;
import org.policygraph.actor.Actor;

/**
 * How two actors are connected, and what was left out of account.
 *
 * @param question the question with all values in force; its ends are ids
 * @param paths at most as many as asked for, the best first
 * @param filtered what the filters took away
 * @param searched how far the search went
 * @param cypher the same question, to paste in Neo4j Browser
 */
public record PathAnswer(PathQuestion question, List<Path> paths, Filtered filtered, Searched searched, String cypher) {

    public PathAnswer {
        paths = List.copyOf(paths);
    }

    /**
     * What the filters took away, counted on the paths of the unfiltered map.
     *
     * @param hubs the actors that the hub guard closed, those that would have given most paths first
     * @param edges how many edges on such paths were closed
     * @param complete whether all such paths were counted
     */
    public record Filtered(List<Hub> hubs, Edges edges, boolean complete) {

        public Filtered {
            hubs = List.copyOf(hubs);
        }
    }

    /**
     * An actor that so many are in touch with that a path through it says little.
     *
     * @param id which one
     * @param name its name
     * @param degree how many edges of the map touch it
     * @param shorterPaths how many paths through it are shorter than the longest one given; all within
     *     {@code maxHops} when fewer were given than asked for
     */
    public record Hub(Actor.Id id, String name, long degree, int shorterPaths) {}

    /**
     * How many edges were closed; each counts once, for the first filter that closed it.
     *
     * @param status because none of its actions has such a status
     * @param date because none of those fits since, until and asOf
     * @param belief because the rest is believed too little
     * @param sources because too few independent sources tell of the rest
     */
    public record Edges(int status, int date, int belief, int sources) {}

    /**
     * How far the search went.
     *
     * @param maxHops the most steps of one path
     * @param millis how long it took, in milliseconds
     * @param complete false when the search was cut, in edges, paths or time, so that a better path may be missing
     * @param engine what searched
     */
    public record Searched(int maxHops, double millis, boolean complete, Engine engine) {}

    /** What searched the map. */
    public enum Engine {
        /** The database itself, in the whole map. */
        PROCEDURE,
        /** This program, in the part of the map that it read by Cypher: the database has no plug-in of ours. */
        CYPHER
    }
}
