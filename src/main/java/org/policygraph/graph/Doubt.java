package org.policygraph.graph;

/**
 * A pair that may be one actor, so that a person has to say.
 *
 * @param one an actor
 * @param other another
 * @param score how alike they are, 0 to 1
 * @param reason what the score is made of
 */
public record Doubt(Judged.Party one, Judged.Party other, double score, String reason) {}
