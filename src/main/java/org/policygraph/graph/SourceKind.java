package org.policygraph.graph;

/**
 * What a source is, and how far it is relied on unless somebody has set that. The values are set by judgement, not
 * measured: they say that whoever publishes its own acts is rarely wrong about them, that an outlet is wrong about one
 * story in twenty, and that nobody answers for a text without a name.
 */
public enum SourceKind {
    /** An authority, a country or an international body: it tells of its own acts. */
    OFFICIAL(0.99),
    /** An outlet whose texts others print. */
    NEWS_AGENCY(Teller.USUAL),
    /** Any other outlet with a name. */
    OUTLET(Teller.USUAL),
    /** Nobody knows who published it. */
    UNKNOWN(0.8);

    private final double reliability;

    SourceKind(double reliability) {
        this.reliability = reliability;
    }

    /** How often such a source is right, 0 to 1. */
    public double reliability() {
        return reliability;
    }
}
