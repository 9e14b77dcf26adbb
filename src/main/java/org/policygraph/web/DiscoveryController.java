package org.policygraph.web;

import org.policygraph.database.DatabaseAddress;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.PropertyNamingStrategies;

/** Tells Neo4j Browser where the database is, so that its connect form is filled in. */
@RestController
class DiscoveryController {

    private final DatabaseAddress database;

    DiscoveryController(DatabaseAddress database) {
        this.database = database;
    }

    /** People who ask for the same address get the page: a browser asks for HTML first. */
    @GetMapping(path = "/", produces = MediaType.APPLICATION_JSON_VALUE)
    Discovery discover() {
        return new Discovery(database.bolt().toString());
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Discovery(String boltDirect) {}
}
