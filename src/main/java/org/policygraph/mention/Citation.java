package org.policygraph.mention;

/**
 * A sentence that leaves what it says to another outlet.
 *
 * @param sentence its index
 * @param outlet whom it cites
 */
public record Citation(int sentence, Entry outlet) {}
