package org.policygraph.database;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Opens Neo4j Browser with its connect form filled in. */
@RestController
class BrowserController {

    private static final String DISCOVERY = "/browser/discovery.json";

    private final DatabaseAddress address;

    BrowserController(DatabaseAddress address) {
        this.address = address;
    }

    @GetMapping({"/browser", "/browser/"})
    ResponseEntity<Void> browser() {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(UriComponentsBuilder.fromPath("/browser/index.html")
                        .queryParam("discoveryURL", DISCOVERY)
                        .build()
                        .toUri())
                .build();
    }

    /** What the Browser asks a Neo4j server for, to know where Bolt is. */
    @GetMapping(path = DISCOVERY, produces = "application/json")
    Map<String, String> discovery() {
        return Map.of("bolt_direct", address.bolt().toString());
    }
}
