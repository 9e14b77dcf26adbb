package org.policygraph.story;

import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is wrong with a question about actions, as problem details. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(assignableTypes = {StoryController.class, ChangeController.class, SourceController.class})
class StoryProblems {

    @ExceptionHandler
    ProblemDetail handle(StoryProblem problem) {
        return switch (problem) {
            case StoryProblem.UnknownAction unknown -> of(HttpStatus.NOT_FOUND, "unknown-action", unknown);
            case StoryProblem.BadValue bad -> of(HttpStatus.BAD_REQUEST, "bad-value", bad);
        };
    }

    private static ProblemDetail of(HttpStatus status, String type, RuntimeException problem) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, String.valueOf(problem.getMessage()));
        detail.setType(URI.create("/problems/" + type));
        return detail;
    }
}
