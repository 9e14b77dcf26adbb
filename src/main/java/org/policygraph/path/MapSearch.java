package org.policygraph.path;

/** Searches the map of the database, in one state of it. */
interface MapSearch {

    /**
     * The k best paths.
     *
     * @param question its actors are ids of actors that are there
     */
    Finding search(PathQuestion question);
}
