package org.policygraph.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.policygraph.graph.Judgements;
import org.policygraph.graph.Retractions;
import org.policygraph.notebook.NotebookProblem;
import org.policygraph.path.PathProblem;
import org.policygraph.profile.NamedActor;
import org.policygraph.profile.ProfileProblem;
import org.policygraph.story.StoryProblem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What went wrong on a page, told on a page. */
@ControllerAdvice(annotations = Page.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageProblems {

    private static final String VIEW = "problem";

    @ExceptionHandler
    String handle(ProfileProblem problem, HttpServletResponse response, Model model) {
        return switch (problem) {
            case ProfileProblem.UnknownActor unknown ->
                tell(HttpStatus.NOT_FOUND, unknown, unknown.near(), response, model);
            case ProfileProblem.AmbiguousActor ambiguous ->
                tell(HttpStatus.BAD_REQUEST, ambiguous, ambiguous.candidates(), response, model);
            case ProfileProblem.BadValue bad -> tell(HttpStatus.BAD_REQUEST, bad, List.of(), response, model);
            case ProfileProblem.TooSlow slow -> tell(HttpStatus.SERVICE_UNAVAILABLE, slow, List.of(), response, model);
        };
    }

    @ExceptionHandler({Judgements.Unknown.class, Retractions.Unknown.class})
    String unknown(RuntimeException problem, HttpServletResponse response, Model model) {
        return tell(HttpStatus.NOT_FOUND, problem, List.of(), response, model);
    }

    @ExceptionHandler
    String contradicted(Judgements.Contradicted problem, HttpServletResponse response, Model model) {
        return tell(HttpStatus.CONFLICT, problem, List.of(), response, model);
    }

    @ExceptionHandler({
        PathProblem.class,
        StoryProblem.class,
        Judgements.Refused.class,
        ParameterNames.Unknown.class,
        IllegalArgumentException.class
    })
    String refuse(RuntimeException problem, HttpServletResponse response, Model model) {
        return tell(HttpStatus.BAD_REQUEST, problem, List.of(), response, model);
    }

    @ExceptionHandler({ServiceUnavailableException.class, SessionExpiredException.class})
    String databaseGone(HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        model.addAttribute("message", "the database does not answer; try again in a minute");
        model.addAttribute("near", List.of());
        return VIEW;
    }

    @ExceptionHandler
    String handle(NotebookProblem problem, HttpServletResponse response, Model model) {
        HttpStatus status = problem instanceof NotebookProblem.Unknown ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
        return tell(status, problem, List.of(), response, model);
    }

    @ExceptionHandler
    String handle(ArticlesPage.UnknownPage problem, HttpServletResponse response, Model model) {
        return tell(HttpStatus.NOT_FOUND, problem, List.of(), response, model);
    }

    @ExceptionHandler
    String handle(MethodArgumentTypeMismatchException problem, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("message", Expected.describe(problem.getName(), problem));
        model.addAttribute("near", List.of());
        return VIEW;
    }

    private static String tell(
            HttpStatus status,
            RuntimeException problem,
            List<NamedActor> near,
            HttpServletResponse response,
            Model model) {
        response.setStatus(status.value());
        model.addAttribute("message", problem.getMessage());
        model.addAttribute("near", near);
        return VIEW;
    }
}
