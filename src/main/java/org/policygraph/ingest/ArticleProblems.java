package org.policygraph.ingest;

import java.net.URI;
import org.policygraph.document.UnreadableText;
import org.policygraph.graph.Retractions;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is wrong with an article, as problem details; asked before the handlers that hold for all controllers. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(assignableTypes = {ArticleController.class, RetractionController.class, RunController.class})
class ArticleProblems {

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableText problem) {
        return switch (problem) {
            case UnreadableText.Empty e -> of(HttpStatus.UNPROCESSABLE_CONTENT, "empty-text", e);
            case UnreadableText.NotText e -> of(HttpStatus.UNPROCESSABLE_CONTENT, "not-text", e);
            case UnreadableText.OtherLanguage e -> of(HttpStatus.UNPROCESSABLE_CONTENT, "other-language", e);
            case UnreadableText.TooLong e -> of(HttpStatus.CONTENT_TOO_LARGE, "too-long", e);
        };
    }

    @ExceptionHandler
    ProblemDetail unusable(UnusableInput problem) {
        return of(HttpStatus.BAD_REQUEST, "unusable-input", problem);
    }

    @ExceptionHandler
    ProblemDetail unknown(ArticleController.UnknownArticle problem) {
        return of(HttpStatus.NOT_FOUND, "unknown-article", problem);
    }

    @ExceptionHandler
    ProblemDetail unknown(Retractions.Unknown problem) {
        return of(HttpStatus.NOT_FOUND, "nothing-to-retract", problem);
    }

    @ExceptionHandler
    ProblemDetail takenBack(ArticleController.TakenBack problem) {
        return of(HttpStatus.CONFLICT, "taken-back", problem);
    }

    @ExceptionHandler
    ProblemDetail unknown(RunController.UnknownRun problem) {
        return of(HttpStatus.NOT_FOUND, "unknown-run", problem);
    }

    @ExceptionHandler
    ProblemDetail busy(Runs.Busy problem) {
        return of(HttpStatus.TOO_MANY_REQUESTS, "too-many-runs", problem);
    }

    private static ProblemDetail of(HttpStatus status, String type, RuntimeException problem) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, String.valueOf(problem.getMessage()));
        detail.setType(URI.create("/problems/" + type));
        return detail;
    }
}
