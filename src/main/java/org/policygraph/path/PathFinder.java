package org.policygraph.path;

import org.policygraph.profile.ProfileProblem;

/** Finds how actors are connected in the map. */
public interface PathFinder {

    /**
     * The k shortest paths without loops, the best of them first.
     *
     * @return an answer without paths when there are none
     * @throws ProfileProblem when an end of the path is not known, or its name is that of several actors
     * @throws PathProblem when both ends are one actor, or the search takes too long
     */
    PathAnswer find(PathQuestion question);
}
