package org.policygraph.bench;

/** Answers how two actors are connected, one way or another. */
interface Finder {

    /** What it is called in the table. */
    String name();

    /** Finds paths. */
    Answer ask(Pair pair);

    /**
     * What was found.
     *
     * @param paths how many
     * @param cut whether the search gave up before it was through
     */
    record Answer(int paths, boolean cut) {}
}
