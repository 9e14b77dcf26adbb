package org.policygraph.web;

import org.policygraph.document.Source;
import org.policygraph.graph.Retractions;
import org.policygraph.graph.Sources;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sources: how far each is relied on, what falls without it, and what was taken back. */
@Page
@RequestMapping("/sources")
class SourcesPage {

    private static final int MOST = 200;

    private final Sources sources;
    private final Retractions retractions;

    SourcesPage(Sources sources, Retractions retractions) {
        this.sources = sources;
        this.retractions = retractions;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("sources", sources.all());
        model.addAttribute("tombstones", retractions.tombstones(MOST));
        return "sources";
    }

    /** Only tells what would change. */
    @GetMapping("/without")
    String without(@RequestParam String source, Model model) {
        model.addAttribute("source", source);
        model.addAttribute("retraction", retractions.retract(new Source(source), "", true));
        return "without";
    }

    @PostMapping("/retract")
    String retract(@RequestParam String source, @RequestParam(defaultValue = "") String reason) {
        retractions.retract(new Source(source), reason, false);
        return "redirect:/sources#taken-back";
    }

    @PostMapping("/lift")
    String lift(@RequestParam String id) {
        retractions.lift(id);
        return "redirect:/sources#taken-back";
    }
}
