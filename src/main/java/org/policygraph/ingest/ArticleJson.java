package org.policygraph.ingest;

import org.jspecify.annotations.Nullable;
import org.policygraph.document.Article;
import org.policygraph.document.UnreadableText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Articles as JSON objects, one a line in a file or one a request. */
final class ArticleJson {

    /** The largest JSON document read, in bytes. */
    static final int MOST_BYTES = 10_000_000;

    private static final int MOST_NESTING = 64;
    private static final int LONGEST_STRING = 8_000_000;

    private final JsonMapper mapper = mapper(MOST_BYTES);

    /** Reads JSON up to a length, and nothing that only wants to exhaust the reader. */
    static JsonMapper mapper(int mostBytes) {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(MOST_NESTING)
                                .maxStringLength(LONGEST_STRING)
                                .maxDocumentLength(mostBytes)
                                .build())
                        .build())
                .build();
    }

    /**
     * Reads one object.
     *
     * @param json an object with {@code text}, and with {@code id}, {@code date}, {@code source}, {@code title} and
     *     {@code url} where they are known
     * @throws UnusableInput.BadJson when it is not that
     * @throws UnreadableText when its text is empty or too long
     */
    Submission parse(String json) {
        try {
            Submission submission = mapper.readValue(json, Submission.class);
            if (submission == null) {
                throw new UnusableInput.BadJson("null is no article");
            }
            return submission;
        } catch (JacksonException e) {
            throw new UnusableInput.BadJson(firstLine(e.getOriginalMessage()));
        }
    }

    /** What a parser says, in one line of bounded length. */
    static String firstLine(@Nullable String message) {
        String line =
                message == null ? "broken JSON" : message.lines().findFirst().orElse("broken JSON");
        return line.substring(0, Math.min(line.length(), 200));
    }

    /**
     * What somebody sends.
     *
     * @param id what the sender calls it
     * @param text the whole text
     * @param date the day of publication, ISO 8601, may be shortened
     * @param source the outlet
     * @param title the headline
     * @param url where it was found
     */
    record Submission(
            @Nullable String id,
            @Nullable String text,
            @Nullable String date,
            @Nullable String source,
            @Nullable String title,
            @Nullable String url) {

        Article article(Given given) {
            if (text == null) {
                throw new UnusableInput.BadJson("there is no \"text\"");
            }
            if (text.isBlank()) {
                throw new UnreadableText.Empty();
            }
            if (text.length() > Utf8.MOST_CHARS) {
                throw new UnreadableText.TooLong(text.length(), Utf8.MOST_CHARS, "characters");
            }
            return new Given(date, source, title, url).or(given).article(text);
        }
    }
}
