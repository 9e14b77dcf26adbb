package org.policygraph.graph;

/** What became of one of many readings that were handed in together. */
public sealed interface Receipt {

    /** The ledger knows of it. */
    record Taken(Written.Outcome outcome) implements Receipt {}

    /**
     * It cannot be written down; the others were.
     *
     * @param reason why, in one line
     */
    record Refused(String reason) implements Receipt {}
}
