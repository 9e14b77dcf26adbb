package org.policygraph.path;

import io.swagger.v3.oas.annotations.Operation;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Paths over HTTP. */
@RestController
@RequestMapping(path = "/api/v1/paths", produces = MediaType.APPLICATION_JSON_VALUE)
class PathController {

    private final PathFinder finder;

    PathController(PathFinder finder) {
        this.finder = finder;
    }

    @GetMapping
    @Operation(summary = "How are two actors connected?")
    PathAnswer paths(@ParameterObject PathParameters parameters) {
        return finder.find(parameters.question());
    }
}
