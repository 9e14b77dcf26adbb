package org.policygraph.path;

/** Answers questions about connections from the map of the database; called inside one reading transaction. */
interface ConnectionMap {

    /**
     * What answers a question.
     *
     * @param question its actors are ids of actors that are there
     */
    ConnectionFinding find(ConnectionQuestion question);
}
