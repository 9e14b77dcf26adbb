package org.policygraph.web;

import org.jspecify.annotations.Nullable;
import org.policygraph.story.Stories;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who changed position, and what sources tell differently. */
@Page
class ChangesPage {

    private final Stories stories;

    ChangesPage(Stories stories) {
        this.stories = stories;
    }

    @GetMapping("/reversals")
    String reversals(
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam MultiValueMap<String, String> values,
            Model model) {
        Asked asked = Asked.of("/reversals", values);
        model.addAttribute("asked", asked);
        model.addAttribute("found", stories.reversals(blankToNull(actor), page(cursor)));
        return "reversals";
    }

    @GetMapping("/disagreements")
    String disagreements(
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam MultiValueMap<String, String> values,
            Model model) {
        Asked asked = Asked.of("/disagreements", values);
        model.addAttribute("asked", asked);
        model.addAttribute("found", stories.disagreements(blankToNull(actor), page(cursor)));
        return "disagreements";
    }

    private static org.policygraph.story.Page page(@Nullable String cursor) {
        return new org.policygraph.story.Page(org.policygraph.story.Page.STANDARD, cursor);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
