package org.policygraph.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.policygraph.path.PathAnswer;
import org.policygraph.path.PathFinder;
import org.policygraph.path.PathParameters;
import org.policygraph.path.PathProblem;
import org.policygraph.picture.Links;
import org.policygraph.picture.RouteMap;
import org.policygraph.profile.ActorDirectory;
import org.policygraph.profile.NamedActor;
import org.policygraph.profile.News;
import org.policygraph.profile.ProfileProblem;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that asks how two actors are connected. Its address holds the whole question; it works without scripts. */
@Page
class PathsPage {

    private static final String VIEW = "paths";

    private final PathFinder paths;
    private final ActorDirectory actors;
    private final News news;

    PathsPage(PathFinder paths, ActorDirectory actors, News news) {
        this.paths = paths;
        this.actors = actors;
        this.news = news;
    }

    /**
     * Shows the form, and what it asks for.
     *
     * @param path which path alone to draw, counted from 1; null for all
     */
    @GetMapping("/")
    String page(
            @ParameterObject @Nullable PathParameters parameters,
            BindingResult binding,
            @RequestParam(required = false) @Nullable Integer path,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletResponse response,
            Model model) {
        Asked asked = Asked.of("/", values);
        Optional<String> tidy = asked.withoutBlanks();
        if (tidy.isPresent()) {
            return "redirect:" + tidy.get();
        }
        model.addAttribute("asked", asked);
        model.addAttribute("question", asked.less("path"));
        model.addAttribute("filters", Filters.of(asked));
        if (binding.hasErrors() || parameters == null) {
            refuse(Expected.describe(binding), model, response);
        } else if (asked.value("from").isEmpty() || asked.value("to").isEmpty()) {
            model.addAttribute("news", news.latest());
            model.addAttribute("totals", news.totals());
        } else {
            answer(parameters, path, model, response);
        }
        return VIEW;
    }

    private void answer(PathParameters parameters, @Nullable Integer path, Model model, HttpServletResponse response) {
        Ends ends = new Ends(end("from", parameters.from(), model), end("to", parameters.to(), model));
        if (ends.from() == null || ends.to() == null) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return;
        }
        model.addAttribute("ends", ends);
        try {
            show(paths.find(parameters.question()), path, model);
        } catch (PathProblem | ProfileProblem problem) {
            refuse(problem.getMessage(), model, response);
        }
    }

    private @Nullable NamedActor end(String parameter, @Nullable String name, Model model) {
        try {
            return actors.find(String.valueOf(name));
        } catch (ProfileProblem problem) {
            model.addAttribute("unknown" + parameter, new UnknownEnd(parameter, String.valueOf(name), near(problem)));
            return null;
        }
    }

    private static void show(PathAnswer answer, @Nullable Integer path, Model model) {
        model.addAttribute("answer", answer);
        model.addAttribute("shown", answer.paths().stream().map(ShownPath::of).toList());
        int count = answer.paths().size();
        Set<Integer> drawn = new TreeSet<>();
        if (path != null && path >= 1 && path <= count) {
            drawn.add(path);
        } else {
            IntStream.rangeClosed(1, count).forEach(drawn::add);
        }
        model.addAttribute("drawn", drawn);
        if (count > 0) {
            model.addAttribute(
                    "picture", RouteMap.draw(answer.paths(), drawn, Links.LOCAL).svg());
        }
    }

    private static void refuse(@Nullable String problem, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("problem", problem);
    }

    private static List<NamedActor> near(ProfileProblem problem) {
        return switch (problem) {
            case ProfileProblem.UnknownActor unknown -> unknown.near();
            case ProfileProblem.AmbiguousActor ambiguous -> ambiguous.candidates();
            case ProfileProblem.BadValue bad -> List.of();
            case ProfileProblem.TooSlow slow -> throw slow;
        };
    }

    /**
     * Between whom paths are looked for.
     *
     * @param from null when nobody is called that
     * @param to null when nobody is called that
     */
    record Ends(@Nullable NamedActor from, @Nullable NamedActor to) {}

    /**
     * An end that is no single actor.
     *
     * @param parameter from or to
     * @param name what was asked for
     * @param near whose names are like it, or are it
     */
    record UnknownEnd(String parameter, String name, List<NamedActor> near) {}
}
