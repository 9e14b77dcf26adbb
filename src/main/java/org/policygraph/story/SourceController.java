package org.policygraph.story;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.policygraph.document.Source;
import org.policygraph.graph.RatedSource;
import org.policygraph.graph.Sources;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sources over HTTP. */
@RestController
@RequestMapping(path = "/api/v1/sources", produces = MediaType.APPLICATION_JSON_VALUE)
class SourceController {

    private final Sources sources;

    SourceController(Sources sources) {
        this.sources = sources;
    }

    @GetMapping
    @Operation(summary = "Which sources are there, and how far is each relied on?")
    List<RatedSource> all() {
        return sources.all();
    }

    @PutMapping("/{name}")
    @Operation(summary = "Set how far a source is relied on; all that is its word is weighed again")
    RatedSource rate(
            @PathVariable String name,
            @RequestParam @Parameter(description = "how often it is right, 0 to 1") double reliability,
            @RequestParam(defaultValue = "") String reason) {
        if (!(reliability >= 0 && reliability <= 1)) {
            throw new StoryProblem.BadValue("reliability", reliability, "it runs from 0 to 1");
        }
        return sources.rate(new Source(name), reliability, reason);
    }
}
