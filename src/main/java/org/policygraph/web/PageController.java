package org.policygraph.web;

import java.util.List;
import org.policygraph.path.PathFinder;
import org.policygraph.path.PathProblem;
import org.policygraph.path.PathQuestion;
import org.policygraph.profile.NamedActor;
import org.policygraph.profile.ProfileProblem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that asks how two actors are connected; it works without scripts. */
@Controller
class PageController {

    private static final String VIEW = "paths";

    private final PathFinder paths;

    PageController(PathFinder paths) {
        this.paths = paths;
    }

    @GetMapping("/")
    String page(@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to, Model model) {
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        if (!from.isBlank() && !to.isBlank()) {
            answer(from, to, model);
        }
        return VIEW;
    }

    private void answer(String from, String to, Model model) {
        try {
            model.addAttribute("answer", ShownAnswer.of(paths.find(PathQuestion.between(from, to))));
        } catch (ProfileProblem problem) {
            model.addAttribute("problem", problem.getMessage());
            model.addAttribute("near", near(problem));
        } catch (PathProblem problem) {
            model.addAttribute("problem", problem.getMessage());
        }
    }

    private static List<NamedActor> near(ProfileProblem problem) {
        return switch (problem) {
            case ProfileProblem.UnknownActor unknown -> unknown.near();
            case ProfileProblem.AmbiguousActor ambiguous -> ambiguous.candidates();
            case ProfileProblem.BadValue bad -> List.of();
            case ProfileProblem.TooSlow slow -> List.of();
        };
    }
}
