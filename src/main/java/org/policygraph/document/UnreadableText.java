package org.policygraph.document;

/** A text that cannot be taken in; the message says in one line why, and what could be. */
public abstract sealed class UnreadableText extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UnreadableText(String message) {
        super(message);
    }

    /** There are no words. */
    public static final class Empty extends UnreadableText {
        private static final long serialVersionUID = 1L;

        public Empty() {
            super("the text is empty; an article has at least one sentence");
        }
    }

    /** The bytes are not text, or not UTF-8. */
    public static final class NotText extends UnreadableText {
        private static final long serialVersionUID = 1L;

        public NotText(String reason) {
            super(reason + "; articles are plain text in UTF-8");
        }
    }

    /** More than is read at once. */
    public static final class TooLong extends UnreadableText {
        private static final long serialVersionUID = 1L;

        public TooLong(long found, long most, String unit) {
            super("%,d %s is too long for one article; at most %,d are read".formatted(found, unit, most));
        }
    }

    /** Not English. */
    public static final class OtherLanguage extends UnreadableText {
        private static final long serialVersionUID = 1L;

        public OtherLanguage(String language) {
            super("the text is in another language (" + language + "); only English is read");
        }
    }
}
