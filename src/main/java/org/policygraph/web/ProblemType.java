package org.policygraph.web;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The kinds of errors a caller can tell apart; their {@code type} never changes. */
enum ProblemType {
    UNKNOWN_ACTOR(HttpStatus.NOT_FOUND),
    UNKNOWN_NOTEBOOK(HttpStatus.NOT_FOUND),
    AMBIGUOUS_ACTOR(HttpStatus.BAD_REQUEST),
    SAME_ACTOR(HttpStatus.BAD_REQUEST),
    BAD_VALUE(HttpStatus.BAD_REQUEST),
    UNKNOWN_PARAMETER(HttpStatus.BAD_REQUEST),
    TOO_SLOW(HttpStatus.SERVICE_UNAVAILABLE),
    NO_DATABASE(HttpStatus.SERVICE_UNAVAILABLE),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    ProblemType(HttpStatus status) {
        this.status = status;
    }

    /** The end of its URI, under which {@code problems.properties} says what it means. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    ProblemDetail detail(String message) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, message);
        problem.setType(URI.create("/problems/" + slug()));
        problem.setTitle(name().charAt(0) + slug().substring(1).replace('-', ' '));
        return problem;
    }
}
