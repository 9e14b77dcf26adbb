package org.policygraph.action;

/** What an edge of the map says; each is a relationship type in the graph. */
public enum Verb {
    AGREED_WITH,
    CONSULTED,
    SUPPORTED,
    CONCEDED_TO,
    COOPERATED_WITH,
    AIDED,
    RETREATED_FROM,
    REQUESTED,
    ACCUSED,
    REJECTED,
    THREATENED,
    PROTESTED,
    SANCTIONED,
    MOBILIZED_AGAINST,
    COERCED,
    ASSAULTED,
    LEADS,
    WORKS_FOR,
    PART_OF,
    MEMBER_OF,
    OWNS,
    BASED_IN,
    SUPPLIES;

    /** Whether it says how two actors stand to each other, not what one did. */
    public boolean isTie() {
        return compareTo(LEADS) >= 0;
    }

    /** The verb as it stands in a sentence: {@code cooperated with}. */
    public String phrase() {
        String words = name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return switch (this) {
            case PART_OF, BASED_IN -> "is " + words;
            case MEMBER_OF -> "is a " + words;
            default -> words;
        };
    }
}
