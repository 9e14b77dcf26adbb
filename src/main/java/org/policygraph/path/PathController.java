package org.policygraph.path;

import io.swagger.v3.oas.annotations.Operation;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Paths over HTTP. */
@RestController
@RequestMapping(path = "/api/v1")
class PathController {

    private final PathFinder finder;

    PathController(PathFinder finder) {
        this.finder = finder;
    }

    @GetMapping(path = "/paths", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "How are two actors connected?")
    PathAnswer paths(@ParameterObject PathParameters parameters) {
        return finder.find(parameters.question());
    }

    @GetMapping(path = "/paths.csv", produces = "text/csv;charset=UTF-8")
    @Operation(summary = "How are two actors connected? A row for each sentence that a step stands on")
    String table(@ParameterObject PathParameters parameters) {
        return PathTable.of(finder.find(parameters.question()).paths());
    }
}
