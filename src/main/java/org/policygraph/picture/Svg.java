package org.policygraph.picture;

import java.util.Locale;

/**
 * Writes SVG. Colours stand in attributes, so that any program can show the drawing; a page's style sheet overrides them
 * by class. All text is escaped.
 */
final class Svg {

    static final String FONT = "Inter, 'Segoe UI', Helvetica, Arial, 'DejaVu Sans', sans-serif";

    private final StringBuilder text = new StringBuilder(4096);

    /**
     * Starts an element and leaves it open.
     *
     * @param attributes names and values in turn; numbers are written with one decimal
     */
    Svg open(String element, Object... attributes) {
        start(element, attributes);
        text.append('>');
        return this;
    }

    Svg close(String element) {
        text.append("</").append(element).append('>');
        return this;
    }

    /** An element without content. */
    Svg empty(String element, Object... attributes) {
        start(element, attributes);
        text.append("/>");
        return this;
    }

    /** An element that holds text. */
    Svg text(String element, String content, Object... attributes) {
        open(element, attributes);
        text.append(escape(content));
        return close(element);
    }

    /** What another drawing wrote. */
    Svg add(String written) {
        text.append(written);
        return this;
    }

    private void start(String element, Object... attributes) {
        text.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(value(attributes[i + 1]))
                    .append('"');
        }
    }

    private static String value(Object value) {
        return value instanceof Number number ? number(number.doubleValue()) : escape(String.valueOf(value));
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** For text and attributes alike; what XML cannot hold at all becomes a replacement character. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isLegal(point) ? point : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isLegal(int point) {
        boolean isControl = point < 0x20 && point != '\t' && point != '\n' && point != '\r';
        boolean isHalf = point >= 0xD800 && point <= 0xDFFF;
        return !isControl && !isHalf && point != 0xFFFE && point != 0xFFFF;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
