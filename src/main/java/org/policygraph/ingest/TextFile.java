package org.policygraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.policygraph.document.Article;
import org.policygraph.document.UnreadableText;

/** A file of plain text, with or without a header, as an article. */
final class TextFile {

    private TextFile() {}

    /**
     * Loads a file; what its header says goes before what is given. Offsets count from behind the header.
     *
     * @throws UnusableInput when it cannot be opened, or its header is wrong
     * @throws UnreadableText when its bytes are no text, or too many
     */
    static Article load(Path file, Given given) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Utf8.MOST_BYTES + 1);
            if (bytes.length > Utf8.MOST_BYTES) {
                throw new UnreadableText.TooLong(Files.size(file), Utf8.MOST_BYTES, "bytes");
            }
            return parse(bytes, given);
        } catch (IOException e) {
            throw UnusableInput.CannotOpen.unreadable(file, e);
        }
    }

    /** The article in the bytes of a file. */
    static Article parse(byte[] bytes, Given given) {
        String text = Utf8.decode(bytes);
        Header header = Header.of(text);
        Given own = new Given(header.get("date"), header.get("source"), header.get("title"), header.get("url"));
        String body = text.substring(header.end());
        if (body.isBlank()) {
            throw new UnreadableText.Empty();
        }
        return own.or(given).article(body);
    }
}
