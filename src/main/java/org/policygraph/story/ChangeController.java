package org.policygraph.story;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.policygraph.graph.Changes;
import org.policygraph.graph.History;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What became different in the graph, over HTTP. */
@RestController
@RequestMapping(path = "/api/v1/diff", produces = MediaType.APPLICATION_JSON_VALUE)
class ChangeController {

    private final History history;

    ChangeController(History history) {
        this.history = history;
    }

    @GetMapping
    @Operation(summary = "What became different in the graph between two times, and which articles caused it?")
    Changes diff(
            @RequestParam(defaultValue = "")
                    @Parameter(
                            required = true,
                            description = "a time such as 2026-11-28T12:00:00Z, or a day from its beginning")
                    String from,
            @RequestParam(defaultValue = "") @Parameter(required = true, description = "a time, or a day to its end")
                    String to) {
        return new DiffQuestion(from, to).ask(history);
    }
}
