package org.policygraph.document;

/**
 * A block of an article's text and what it is there for.
 *
 * @param span where it stands
 * @param kind what it is
 */
public record Region(Span span, Kind kind) {

    /** What a block of a page is there for. */
    public enum Kind {
        TITLE(true),
        DECK(true),
        BODY(true),
        CAPTION(true),
        BYLINE(false),
        CREDIT(false),
        NAVIGATION(false),
        RELATED(false),
        PROMOTION(false),
        NOTE(false);

        private final boolean mainText;

        Kind(boolean mainText) {
            this.mainText = mainText;
        }

        /** Whether the article itself speaks here; claims are read nowhere else. */
        public boolean isMainText() {
            return mainText;
        }
    }
}
