package org.policygraph.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A drawing.
 *
 * @param svg one {@code <svg>} element with everything it needs
 * @param width in pixels
 * @param height in pixels
 */
public record Picture(String svg, int width, int height) {

    private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    /** How many pixels of a PNG one pixel of the drawing gets: sharp on paper and on dense screens. */
    private static final double SCALE = 2;

    /** The drawing as bytes of a file. */
    public byte[] as(Format format) {
        return switch (format) {
            case SVG -> (PROLOGUE + svg + "\n").getBytes(StandardCharsets.UTF_8);
            case PNG -> png();
        };
    }

    private byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = bytes) {
            Raster.write(this, SCALE, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
