package org.policygraph.web;

import java.util.List;
import org.policygraph.graph.Doubt;
import org.policygraph.graph.Explanations;
import org.policygraph.graph.Judgement;
import org.policygraph.graph.Judgements;
import org.policygraph.graph.Opinion;
import org.policygraph.profile.Profiles;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue of actors that may be one: side by side, to be judged with one key each, and what was judged before. */
@Page
@RequestMapping("/review")
class ReviewPage {

    private static final int MOST = 1000;
    private static final int MOST_JUDGED = 50;

    private final Judgements judgements;
    private final Explanations explanations;
    private final Profiles profiles;

    ReviewPage(Judgements judgements, Explanations explanations, Profiles profiles) {
        this.judgements = judgements;
        this.explanations = explanations;
        this.profiles = profiles;
    }

    /**
     * Shows one of the queue.
     *
     * @param at its place, from 0; past the end the last one
     */
    @GetMapping
    String page(@RequestParam(defaultValue = "0") int at, Model model) {
        List<Doubt> doubts = judgements.review(MOST);
        model.addAttribute("count", doubts.size());
        if (!doubts.isEmpty()) {
            int place = Math.clamp(at, 0, doubts.size() - 1);
            Doubt doubt = doubts.get(place);
            model.addAttribute("place", place);
            model.addAttribute("doubt", doubt);
            String one = doubt.one().key();
            String other = doubt.other().key();
            model.addAttribute("why", explanations.why(one, other));
            model.addAttribute(
                    "sides",
                    Beside.each(
                            explanations.how(one), profiles.aliases(one),
                            explanations.how(other), profiles.aliases(other)));
        }
        model.addAttribute("judged", judgements.list(MOST_JUDGED));
        return "review";
    }

    /** Judges two, and goes on with whoever stands at the same place then. */
    @PostMapping
    String judge(
            @RequestParam String one,
            @RequestParam String other,
            @RequestParam Judgement.Answer answer,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "0") int at) {
        judgements.judge(new Opinion(one, other, answer, "curator", reason), false);
        // an unsure one stays in the queue, so that the next is one further
        return "redirect:/review?at=" + (answer == Judgement.Answer.UNSURE ? at + 1 : at);
    }

    /**
     * Takes a judgement back.
     *
     * @param actor whose page it was done from; empty for the queue
     */
    @PostMapping("/undo")
    String undo(@RequestParam String id, @RequestParam(defaultValue = "") String actor) {
        judgements.undo(id, false);
        return "redirect:" + (actor.isEmpty() ? "/review#judged" : Pages.actor(actor) + "#together");
    }
}
