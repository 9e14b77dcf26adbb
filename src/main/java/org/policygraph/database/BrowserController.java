package org.policygraph.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
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
                        .queryParam("dbms", address.bolt().getScheme() + "://" + address.username() + "@" + host())
                        .queryParam("discoveryURL", DISCOVERY)
                        .build()
                        .toUri())
                .build();
    }

    private String host() {
        return address.bolt().getRawAuthority();
    }

    /** Its page, with what makes it feel at home here before its own scripts: our style and saved queries. */
    @GetMapping(path = "/browser/index.html", produces = "text/html;charset=UTF-8")
    String page() throws IOException {
        String page = new ClassPathResource("browser/index.html").getContentAsString(StandardCharsets.UTF_8);
        return page.replaceFirst("<script src", "<script src=\"/guides/browser.js\"></script><script src");
    }

    /** What the Browser asks a Neo4j server for, to know where Bolt is. */
    @GetMapping(path = DISCOVERY, produces = "application/json")
    Map<String, String> discovery() {
        return Map.of("bolt_direct", address.bolt().toString());
    }
}
