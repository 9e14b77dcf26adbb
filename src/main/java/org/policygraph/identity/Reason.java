package org.policygraph.identity;

/**
 * One thing that speaks for or against two descriptions being of one actor.
 *
 * @param feature what was compared
 * @param weight what it adds to the score; for the name how alike the names are, 0 to 1
 * @param text the values that were compared, for a person to read
 */
public record Reason(Feature feature, double weight, String text) {

    /** Whether it is something else than the name, and speaks for one actor. */
    boolean corroborates() {
        return weight > 0 && feature.corroborates;
    }

    /** What can be compared. */
    public enum Feature {
        NAME(false),
        /** Of one kind may be millions: that says nothing for one actor, only against it. */
        KIND(false),
        IDENTIFIER(true),
        COUNTRY(true),
        BIRTH(true),
        POST(true),
        COMPANIONS(true),
        CONTACT(true);

        private final boolean corroborates;

        Feature(boolean corroborates) {
            this.corroborates = corroborates;
        }
    }
}
