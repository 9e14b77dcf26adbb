package org.policygraph.web;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.policygraph.notebook.NotebookProblem;
import org.policygraph.path.PathProblem;
import org.policygraph.picture.PictureProblem;
import org.policygraph.profile.ProfileProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns what went wrong into problem details (RFC 9457): one line for the caller, never a stack trace. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ProblemDetail handle(ProfileProblem problem) {
        return switch (problem) {
            case ProfileProblem.UnknownActor unknown -> {
                ProblemDetail detail = ProblemType.UNKNOWN_ACTOR.detail(message(problem));
                detail.setProperty("near", unknown.near());
                yield detail;
            }
            case ProfileProblem.AmbiguousActor ambiguous -> {
                ProblemDetail detail = ProblemType.AMBIGUOUS_ACTOR.detail(message(problem));
                detail.setProperty("candidates", ambiguous.candidates());
                yield detail;
            }
            case ProfileProblem.BadValue bad -> ProblemType.BAD_VALUE.detail(message(bad));
            case ProfileProblem.TooSlow slow -> ProblemType.TOO_SLOW.detail(message(slow));
        };
    }

    @ExceptionHandler
    ProblemDetail handle(PathProblem problem) {
        return switch (problem) {
            case PathProblem.SameActor same -> ProblemType.SAME_ACTOR.detail(message(same));
            case PathProblem.UnknownActor unknown -> ProblemType.UNKNOWN_ACTOR.detail(message(unknown));
            case PathProblem.BadValue bad -> ProblemType.BAD_VALUE.detail(message(bad));
        };
    }

    @ExceptionHandler
    ProblemDetail handle(PictureProblem problem) {
        return switch (problem) {
            case PictureProblem.UnknownFormat unknown -> ProblemType.BAD_VALUE.detail(message(unknown));
            case PictureProblem.NothingToDraw nothing -> ProblemType.BAD_VALUE.detail(message(nothing));
            case PictureProblem.NoFonts missing -> ProblemType.INTERNAL_ERROR.detail(message(missing));
        };
    }

    @ExceptionHandler
    ProblemDetail handle(NotebookProblem problem) {
        return switch (problem) {
            case NotebookProblem.Unknown unknown -> ProblemType.UNKNOWN_NOTEBOOK.detail(message(unknown));
            case NotebookProblem.BadParameter bad -> ProblemType.BAD_VALUE.detail(message(bad));
            case NotebookProblem.Failed failed -> ProblemType.BAD_VALUE.detail(message(failed));
            case NotebookProblem.Unreadable unreadable -> ProblemType.INTERNAL_ERROR.detail(message(unreadable));
        };
    }

    @ExceptionHandler
    ProblemDetail handle(ParameterNames.Unknown unknown) {
        return ProblemType.UNKNOWN_PARAMETER.detail(message(unknown));
    }

    @ExceptionHandler({
        ServiceUnavailableException.class,
        SessionExpiredException.class,
        TransientDataAccessException.class
    })
    ProblemDetail databaseGone(Exception e) {
        LOG.warn("The database does not answer: {}", e.getMessage());
        return ProblemType.NO_DATABASE.detail("the database does not answer; try again in a minute");
    }

    @ExceptionHandler
    ProblemDetail bug(Exception e) {
        LOG.error("A request failed", e);
        return ProblemType.INTERNAL_ERROR.detail("something went wrong in here; the log says more");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String parameter = e instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(e.getPropertyName());
        ProblemDetail problem = ProblemType.BAD_VALUE.detail(Expected.describe(parameter, e));
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String message = Expected.describe(e);
        return handleExceptionInternal(e, ProblemType.BAD_VALUE.detail(message), headers, status, request);
    }

    private static String message(RuntimeException problem) {
        return String.valueOf(problem.getMessage());
    }
}
