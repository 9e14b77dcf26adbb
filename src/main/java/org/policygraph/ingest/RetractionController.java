package org.policygraph.ingest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.policygraph.document.Source;
import org.policygraph.graph.Retraction;
import org.policygraph.graph.Retractions;
import org.policygraph.graph.Tombstone;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Taking articles and sources back over HTTP. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class RetractionController {

    /** How many are listed at once, at most. */
    private static final int MOST = 1000;

    private final Retractions retractions;

    RetractionController(Retractions retractions) {
        this.retractions = retractions;
    }

    @DeleteMapping("/articles/{id}")
    @Operation(summary = "Take one article back, or tell what that would change")
    Retraction retractArticle(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean dryRun) {
        return retractions.retract(ArticleController.parse(id), reason, dryRun);
    }

    @DeleteMapping("/sources/{name}")
    @Operation(summary = "Take all articles of a source back, or tell what that would change")
    Retraction retractSource(
            @PathVariable String name,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean dryRun) {
        return retractions.retract(new Source(name), reason, dryRun);
    }

    @GetMapping("/retractions")
    @Operation(summary = "What was taken back, the latest first")
    List<Tombstone> list() {
        return retractions.tombstones(MOST);
    }

    @DeleteMapping("/retractions/{id}")
    @Operation(summary = "Let what was taken back come in again")
    ResponseEntity<Void> lift(@PathVariable String id) {
        return retractions.lift(id)
                ? ResponseEntity.noContent().build()
                : ResponseEntity.notFound().build();
    }
}
