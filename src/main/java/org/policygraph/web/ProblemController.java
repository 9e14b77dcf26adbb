package org.policygraph.web;

import java.io.IOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Says what a type of problem means, where its URI points. */
@RestController
class ProblemController {

    private final Properties meanings;

    ProblemController() throws IOException {
        meanings = PropertiesLoaderUtils.loadProperties(new ClassPathResource("problems.properties"));
    }

    @GetMapping(path = "/problems/{type}", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> meaning(@PathVariable String type) {
        String meaning = meanings.getProperty(type);
        return meaning == null
                ? ResponseEntity.status(HttpStatus.NOT_FOUND)
                        .body("There is no such type of problem; there are "
                                + String.join(
                                        ", ",
                                        meanings.stringPropertyNames().stream()
                                                .sorted()
                                                .toList()) + ".\n")
                : ResponseEntity.ok(meaning + "\n");
    }
}
