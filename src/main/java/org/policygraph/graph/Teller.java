package org.policygraph.graph;

/**
 * Whose word a claim is, once copies and citations are led back to where they come from; claims of one teller never
 * confirm each other.
 *
 * @param id the id of a source
 * @param reliability how often it is right, 0 to 1; see {@link SourceKind} for what holds unless somebody has set it
 */
public record Teller(String id, double reliability) {

    /** How far an outlet is relied on of which nothing is known. */
    public static final double USUAL = 0.95;

    public Teller {
        if (!(reliability >= 0 && reliability <= 1)) {
            throw new IllegalArgumentException("Reliability runs from 0 to 1, not " + reliability);
        }
    }
}
