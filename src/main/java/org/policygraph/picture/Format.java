package org.policygraph.picture;

import java.util.Arrays;
import java.util.Locale;

/** What a picture can be written as. */
public enum Format {
    SVG("image/svg+xml"),
    PNG("image/png");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Its media type over HTTP. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * The format that the end of a file's name asks for.
     *
     * @throws PictureProblem.UnknownFormat when it asks for none
     */
    public static Format ofFile(String name) {
        String end = name.substring(name.lastIndexOf('.') + 1);
        return Arrays.stream(values())
                .filter(format -> format.name().equals(end.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new PictureProblem.UnknownFormat(name));
    }
}
