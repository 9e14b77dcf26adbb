package org.policygraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.policygraph.picture.Format;
import org.policygraph.picture.Picture;

/**
 * A file that a picture goes into.
 *
 * @param path where it is
 * @param format what its name asks for
 */
record PictureFile(Path path, Format format) {

    /**
     * The file with this name.
     *
     * @throws org.policygraph.picture.PictureProblem when it names no kind of picture
     */
    static PictureFile named(String name) {
        return new PictureFile(Path.of(name), Format.ofFile(name));
    }

    /** Writes to standard error that it was written: standard output may be JSON. */
    void write(Picture picture, Console console) {
        try {
            Files.write(path, picture.as(format));
        } catch (IOException e) {
            throw new UncheckedIOException("'" + path + "' cannot be written", e);
        }
        console.error("wrote " + path);
    }
}
