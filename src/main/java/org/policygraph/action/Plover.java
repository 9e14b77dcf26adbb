package org.policygraph.action;

/**
 * The event types of PLOVER, the Political Language Ontology for Verifiable Event Records.
 *
 * @see <a href="https://github.com/openeventdata/PLOVER">PLOVER</a>
 */
public enum Plover {
    AGREE(Verb.AGREED_WITH),
    CONSULT(Verb.CONSULTED),
    SUPPORT(Verb.SUPPORTED),
    CONCEDE(Verb.CONCEDED_TO),
    COOPERATE(Verb.COOPERATED_WITH),
    AID(Verb.AIDED),
    RETREAT(Verb.RETREATED_FROM),
    REQUEST(Verb.REQUESTED),
    ACCUSE(Verb.ACCUSED),
    REJECT(Verb.REJECTED),
    THREATEN(Verb.THREATENED),
    PROTEST(Verb.PROTESTED),
    SANCTION(Verb.SANCTIONED),
    MOBILIZE(Verb.MOBILIZED_AGAINST),
    COERCE(Verb.COERCED),
    ASSAULT(Verb.ASSAULTED);

    private final Verb verb;

    Plover(Verb verb) {
        this.verb = verb;
    }

    /**
     * The type of an event that is told with this status. PLOVER has no future: to announce a favour, alone or under a
     * condition, is to agree to it, and to announce harm is to threaten it. Whatever is planned, expected, proposed or not
     * done keeps its type.
     */
    public Plover told(Status status) {
        return switch (status) {
            case ANNOUNCED, CONDITIONAL -> isCooperative() ? AGREE : isDeed() ? THREATEN : this;
            case DONE, PLANNED, PROPOSED, CONSIDERED, PERMITTED, NEGATED, ALLEGED, DENIED, REVERSED -> this;
        };
    }

    /** Whether it brings the two sides closer. */
    public boolean isCooperative() {
        return compareTo(RETREAT) <= 0;
    }

    /** Whether it may be done to a place as to those who live there: a curfew, an air raid, relief. */
    public boolean isDoneSomewhere() {
        return switch (this) {
            case AGREE, CONCEDE, AID, RETREAT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> true;
            case CONSULT, SUPPORT, COOPERATE, REQUEST, ACCUSE, REJECT -> false;
        };
    }

    /** Whether it is hostile and more than words. */
    public boolean isDeed() {
        return compareTo(PROTEST) >= 0;
    }

    /** The map edge that an event of this type makes. */
    public Verb verb() {
        return verb;
    }
}
