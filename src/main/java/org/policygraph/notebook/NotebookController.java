package org.policygraph.notebook;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Notebooks over HTTP: as files to take along, and as guides for Neo4j Browser. */
@RestController
class NotebookController {

    private final Notebooks notebooks;
    private final NotebookRunner runner;

    NotebookController(Notebooks notebooks, NotebookRunner runner) {
        this.notebooks = notebooks;
        this.runner = runner;
    }

    @GetMapping("/notebooks/{name}.ipynb")
    ResponseEntity<String> jupyter(@PathVariable String name, @RequestParam Map<String, String> parameters) {
        return answer(Form.IPYNB, Form.IPYNB.write(runner.run(find(name).with(parameters))));
    }

    @GetMapping("/notebooks/{name}.cypher")
    ResponseEntity<String> script(@PathVariable String name, @RequestParam Map<String, String> parameters) {
        return answer(Form.CYPHER, CypherForm.write(find(name).with(parameters)));
    }

    /** Also asked for by a Browser that another server brings along; there is nothing secret in a guide. */
    @CrossOrigin
    @GetMapping("/guides/{name}.html")
    ResponseEntity<String> guide(@PathVariable String name) {
        return answer(Form.GUIDE, GuideForm.write(find(name), further(name)));
    }

    /** How Neo4j Browser draws this graph, for its command {@code :style}. */
    @CrossOrigin
    @GetMapping(path = "/guides/policy-graph.grass", produces = "text/plain;charset=UTF-8")
    String style() {
        return Grass.text();
    }

    /** What our own Neo4j Browser runs before it starts. */
    @GetMapping(path = "/guides/browser.js", produces = "text/javascript;charset=UTF-8")
    String home() {
        return BrowserHome.script(notebooks.all());
    }

    private Notebook find(String name) {
        return notebooks.find(name).orElseThrow(() -> NotebookProblem.unknown(name, notebooks.all()));
    }

    private String further(String name) {
        String base =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return notebooks.all().stream()
                .filter(notebook -> !notebook.name().equals(name))
                .map(notebook -> "<li><a exec-topic=\"guide %s/guides/%s.html\">%s</a></li>"
                        .formatted(HtmlForm.escape(base), notebook.name(), HtmlForm.escape(notebook.title())))
                .collect(Collectors.joining("\n", "<h4>More guides</h4>\n<ul>\n", "\n</ul>\n"));
    }

    private static ResponseEntity<String> answer(Form form, String text) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(form.mediaType()))
                .body(text);
    }
}
