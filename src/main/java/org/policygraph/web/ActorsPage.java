package org.policygraph.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policygraph.actor.ActorKind;
import org.policygraph.document.PartialDate;
import org.policygraph.graph.Explanations;
import org.policygraph.graph.How;
import org.policygraph.graph.Judgements;
import org.policygraph.picture.BarChart;
import org.policygraph.picture.EgoGraph;
import org.policygraph.picture.Links;
import org.policygraph.profile.ActorSearch;
import org.policygraph.profile.ActorSearches;
import org.policygraph.profile.Frequency;
import org.policygraph.profile.Neighbours;
import org.policygraph.profile.Profile;
import org.policygraph.profile.Profiles;
import org.policygraph.profile.TimelineQuestion;
import org.policygraph.profile.TimelineQuestion.Role;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages about actors: the list and search of all, and one for each. */
@Page
@RequestMapping("/actors")
class ActorsPage {

    private static final int SHOWN = 100;

    private final Profiles profiles;
    private final ActorSearches searches;

    private final Explanations explanations;

    ActorsPage(Profiles profiles, ActorSearches searches, Explanations explanations) {
        this.explanations = explanations;
        this.profiles = profiles;
        this.searches = searches;
    }

    @GetMapping
    String search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable ActorKind kind,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam MultiValueMap<String, String> values,
            Model model) {
        Asked asked = Asked.of("/actors", values);
        Optional<String> tidy = asked.withoutBlanks();
        if (tidy.isPresent()) {
            return "redirect:" + tidy.get();
        }
        model.addAttribute("asked", asked);
        model.addAttribute("found", searches.search(new ActorSearch(q, kind, 50, cursor)));
        return "actors";
    }

    /**
     * Shows an actor.
     *
     * @param id id, name or alias
     */
    @GetMapping("/{id}")
    String actor(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable PartialDate from,
            @RequestParam(required = false) @Nullable PartialDate to,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(defaultValue = "" + SHOWN) int limit,
            @RequestParam MultiValueMap<String, String> values,
            Model model) {
        Profile profile = profiles.profile(id);
        String own = profile.actor().id().value();
        Asked asked = Asked.of(Pages.actor(own), values);
        Optional<String> tidy = asked.withoutBlanks();
        if (tidy.isPresent() || !own.equals(id)) {
            return "redirect:" + tidy.orElse(asked.at(asked.path()));
        }
        TimelineQuestion question = new TimelineQuestion(own, from, to, role, limit);
        Neighbours neighbours = profiles.neighbours(own);
        model.addAttribute("asked", asked);
        model.addAttribute("profile", profile);
        model.addAttribute("timeline", profiles.timeline(question));
        model.addAttribute("neighbours", neighbours);
        model.addAttribute("together", together(own));
        model.addAttribute("ego", EgoGraph.draw(neighbours, Links.LOCAL).svg());
        addFrequency(profiles.frequency(question), asked, model);
        return "actor";
    }

    /** How the actor came together; null for one that no article and no list leads to. */
    private @Nullable How together(String id) {
        try {
            return explanations.how(id);
        } catch (Judgements.Unknown none) {
            return null;
        }
    }

    private static void addFrequency(Frequency frequency, Asked asked, Model model) {
        model.addAttribute("frequency", frequency);
        if (!frequency.bars().isEmpty()) {
            List<BarChart.Bar> bars = frequency.bars().stream()
                    .map(bar -> bar(frequency.year(), bar, asked))
                    .toList();
            String title = frequency.year() == 0 ? "Actions by year" : "Actions by month of " + frequency.year();
            model.addAttribute(
                    "histogram", BarChart.draw(title, bars, Links.LOCAL).svg());
        }
    }

    private static BarChart.Bar bar(int year, Frequency.Bar bar, Asked asked) {
        PartialDate date = year == 0 ? new PartialDate(bar.at(), 0, 0) : new PartialDate(year, bar.at(), 0);
        return new BarChart.Bar(date.toString(), bar.actions(), asked.with("from", date, "to", date) + "#timeline");
    }
}
