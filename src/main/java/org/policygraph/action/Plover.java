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

    /** The map edge that an event of this type makes. */
    public Verb verb() {
        return verb;
    }
}
