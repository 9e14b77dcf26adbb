package org.policygraph.path;

import org.policygraph.profile.ProfileProblem;

/** Finds how actors are connected in the map. */
public interface PathFinder {

    /**
     * The k best paths without loops, the best first.
     *
     * @return an answer without paths when there are none
     * @throws ProfileProblem when an end of the path is not known, or its name is that of several actors
     * @throws PathProblem when both ends are one actor, or a value is not legal
     */
    PathAnswer find(PathQuestion question);
}
