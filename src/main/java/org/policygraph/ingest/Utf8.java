package org.policygraph.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.policygraph.document.UnreadableText;

/** Turns bytes into text, and refuses rather than guesses: a wrong guess would move every offset. */
final class Utf8 {

    /** The longest article, in {@code char}s. */
    static final int MOST_CHARS = 1_000_000;

    /** More bytes than this are more characters than {@link #MOST_CHARS}, whatever they are. */
    static final int MOST_BYTES = 3 * MOST_CHARS + 16_384;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /**
     * Decodes a whole text; a byte order mark at its start is dropped.
     *
     * @throws UnreadableText when it is binary, not UTF-8, or too long
     */
    static String decode(byte[] bytes) {
        String text = decodeAll(bytes);
        if (text.length() > MOST_CHARS) {
            throw new UnreadableText.TooLong(text.length(), MOST_CHARS, "characters");
        }
        return text;
    }

    /** The same for text that is longer than one article, such as a line of JSON. */
    static String decodeAll(byte[] bytes) {
        requireNoNul(bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new UnreadableText.NotText(
                    "byte 0x%02X at position %,d is not UTF-8".formatted(bytes[in.position()], in.position()));
        }
        out.flip();
        if (out.hasRemaining() && out.get(0) == BYTE_ORDER_MARK) {
            out.get();
        }
        return out.toString();
    }

    /** Text has no NUL in UTF-8; programs, pictures and UTF-16 do. */
    private static void requireNoNul(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new UnreadableText.NotText("the bytes are binary (0x00 at position %,d)".formatted(i));
            }
        }
    }
}
