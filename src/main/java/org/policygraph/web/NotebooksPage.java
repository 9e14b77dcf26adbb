package org.policygraph.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.policygraph.notebook.Notebook;
import org.policygraph.notebook.NotebookProblem;
import org.policygraph.notebook.NotebookRun;
import org.policygraph.notebook.NotebookRunner;
import org.policygraph.notebook.Notebooks;
import org.policygraph.picture.Links;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The notebooks that come with the program, run when they are looked at. */
@Page
class NotebooksPage {

    private final Notebooks notebooks;
    private final NotebookRunner runner;

    NotebooksPage(Notebooks notebooks, NotebookRunner runner) {
        this.notebooks = notebooks;
        this.runner = runner;
    }

    @GetMapping({"/notebooks", "/notebooks/"})
    String list(Model model) {
        model.addAttribute("notebooks", notebooks.all());
        return "notebooks";
    }

    /** Runs a notebook with the values of its parameters that the address gives. */
    @GetMapping("/notebooks/{name}")
    String notebook(@PathVariable String name, @RequestParam MultiValueMap<String, String> values, Model model) {
        Map<String, String> given = new LinkedHashMap<>();
        values.toSingleValueMap().forEach((parameter, value) -> {
            if (!value.isBlank()) {
                given.put(parameter, value);
            }
        });
        Notebook notebook = notebooks
                .find(name)
                .orElseThrow(() -> NotebookProblem.unknown(name, notebooks.all()))
                .with(given);
        NotebookRun run = runner.run(notebook);
        model.addAttribute("notebook", notebook);
        model.addAttribute("asked", Asked.of("/notebooks/" + name, values));
        model.addAttribute("body", run.html(Links.LOCAL));
        return "notebook";
    }
}
