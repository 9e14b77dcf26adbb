package org.policygraph.ingest;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.policygraph.document.Article;
import org.policygraph.document.UnreadableText;
import org.policygraph.graph.Articles;
import org.policygraph.graph.ReadArticle;
import org.policygraph.graph.Written;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Articles over HTTP: one can be handed in, and what was read in it be seen. */
@RestController
@RequestMapping(path = "/api/v1/articles", produces = MediaType.APPLICATION_JSON_VALUE)
class ArticleController {

    private final ArticleJson json = new ArticleJson();
    private final Ingest ingest;
    private final Articles articles;

    ArticleController(Ingest ingest, Articles articles) {
        this.ingest = ingest;
        this.articles = articles;
    }

    /** The body is taken as bytes: it is decoded as strictly as a file. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Read one article: {text, date, source, title, url}")
    ResponseEntity<Receipt> readJson(InputStream body) throws IOException {
        String text = Utf8.decodeAll(bytes(body, ArticleJson.MOST_BYTES));
        return read(json.parse(text).article(Given.NOTHING));
    }

    @PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE)
    @Operation(summary = "Read one article in plain text, with or without a header")
    ResponseEntity<Receipt> readText(
            InputStream body,
            @RequestParam(required = false) @Nullable String date,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable String url)
            throws IOException {
        return read(TextFile.parse(bytes(body, Utf8.MOST_BYTES), new Given(date, source, title, url)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "What was read in an article")
    ReadArticle find(@PathVariable String id) {
        return articles.find(parse(id)).orElseThrow(() -> new UnknownArticle(id));
    }

    static Article.Id parse(String id) {
        try {
            return new Article.Id(id);
        } catch (IllegalArgumentException e) {
            throw new UnusableInput.BadValue(e);
        }
    }

    private ResponseEntity<Receipt> read(Article article) {
        Written written = ingest.read(article);
        Receipt receipt = Receipt.of(written);
        return switch (written.outcome()) {
            case ADDED ->
                ResponseEntity.created(URI.create("/api/v1/articles/" + receipt.id()))
                        .body(receipt);
            case KNOWN -> ResponseEntity.ok(receipt);
            case RETRACTED -> throw new TakenBack(receipt.id());
        };
    }

    private static byte[] bytes(InputStream body, int most) throws IOException {
        byte[] bytes = body.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new UnreadableText.TooLong(bytes.length, most, "bytes or more");
        }
        return bytes;
    }

    /**
     * What the graph holds of the article now.
     *
     * @param id its id
     * @param outcome whether it is new
     * @param claims how many claims were read in it
     * @param actors how many actors it speaks of
     * @param actions how many actions it tells of
     */
    record Receipt(String id, Written.Outcome outcome, int claims, int actors, int actions) {
        static Receipt of(Written written) {
            return new Receipt(
                    written.article().value(),
                    written.outcome(),
                    written.claims(),
                    written.actors(),
                    written.actions());
        }
    }

    /** The article was taken back, and a tombstone keeps it away. */
    static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TakenBack(String id) {
            super(
                    "the article " + id
                            + ", or all of its source, was taken back; GET /api/v1/retractions tells why, DELETE on one of them lifts it");
        }
    }

    /** No article has this id. */
    static final class UnknownArticle extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownArticle(String id) {
            super("no article has the id '" + id + "'; POST /api/v1/articles answers with the id of what it read");
        }
    }
}
