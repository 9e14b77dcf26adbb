package org.policygraph.document;

/** Makes text safe to store without moving any offset. */
final class Text {

    private Text() {}

    /** Puts U+FFFD for lone surrogates and a space for NUL, so that two different texts never collide in the database. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                clean.append('\uFFFD');
            } else {
                clean.append(c == '\0' ? ' ' : c);
            }
        }
        return clean.toString();
    }
}
