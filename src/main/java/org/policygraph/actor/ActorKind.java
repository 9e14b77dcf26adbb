package org.policygraph.actor;

import java.util.Optional;
import org.policygraph.mention.Mention;

/** What an actor is; each kind is a label in the graph. */
public enum ActorKind {
    PERSON("Person"),
    AGENCY("Agency"),
    COMPANY("Company"),
    COUNTRY("Country"),
    ORGANIZATION("Organization"),
    /** Several who act alike without a name of their own: "US companies". */
    GROUP("Group");

    private final String label;

    ActorKind(String label) {
        this.label = label;
    }

    /** The label of such actors in the graph. */
    public String label() {
        return label;
    }

    /** The kind of actor that a mention of this kind stands for; empty for a mere place. */
    public static Optional<ActorKind> of(Mention.Kind kind) {
        return switch (kind) {
            case PERSON -> Optional.of(PERSON);
            case AGENCY -> Optional.of(AGENCY);
            case COMPANY, MEDIA -> Optional.of(COMPANY);
            case PARTY, INTERNATIONAL, ORGANIZATION -> Optional.of(ORGANIZATION);
            case COUNTRY, NATIONALITY -> Optional.of(COUNTRY);
            case GROUP -> Optional.of(GROUP);
            case PLACE -> Optional.empty();
        };
    }
}
