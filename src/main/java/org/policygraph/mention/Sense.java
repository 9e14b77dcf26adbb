package org.policygraph.mention;

/**
 * Something that a spelling can mean.
 *
 * @param entry whom
 * @param use in which way
 */
public record Sense(Entry entry, Use use) {

    /** In which way a spelling names an actor. */
    public enum Use {
        /** Its name or another full name. */
        NAME,
        /** A short form that is a word of its own as well; it counts only beside the full name. */
        WEAK,
        /** "Chinese" for China. */
        ADJECTIVE,
        /** "Beijing" for China. */
        CAPITAL
    }

    /** What a mention by this spelling names. */
    public Mention.Kind kind() {
        return switch (use) {
            case NAME, WEAK -> entry.kind();
            case ADJECTIVE -> Mention.Kind.NATIONALITY;
            case CAPITAL -> Mention.Kind.PLACE;
        };
    }

    /**
     * A spelling and what it can mean.
     *
     * @param text the spelling
     * @param entry whom
     * @param use in which way
     */
    record Spelling(String text, Entry entry, Use use) {}
}
