package org.policygraph.graph;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is whom, over HTTP: judging, taking back, what is left to judge, and explanations. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class JudgementController {

    /** How many are listed at once, at most. */
    private static final int MOST = 1000;

    private static final String ACTOR = "id of an actor, or of one that was found to be it";

    private final Judgements judgements;
    private final Explanations explanations;

    JudgementController(Judgements judgements, Explanations explanations) {
        this.judgements = judgements;
        this.explanations = explanations;
    }

    @PostMapping(path = "/judgements", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Say that two actors are the same, different, or that you are unsure; or tell what that would do")
    ResponseEntity<Judged> judge(@RequestBody Said said, @RequestParam(defaultValue = "false") boolean dryRun) {
        Judged judged = judgements.judge(said.opinion(), dryRun);
        return dryRun
                ? ResponseEntity.ok(judged)
                : ResponseEntity.created(URI.create(
                                "/api/v1/judgements/" + judged.judgement().id()))
                        .body(judged);
    }

    @DeleteMapping("/judgements/{id}")
    @Operation(summary = "Take a judgement back, at any later time; or tell what that would do")
    Judged undo(@PathVariable String id, @RequestParam(defaultValue = "false") boolean dryRun) {
        return judgements.undo(id, dryRun);
    }

    @GetMapping("/judgements")
    @Operation(summary = "What people judged, the latest first, also what was taken back")
    List<Judgement> list() {
        return judgements.list(MOST);
    }

    @GetMapping("/review")
    @Operation(summary = "Which actors may be one, so that a person has to say? The likeliest first")
    List<Doubt> review(@RequestParam(defaultValue = "100") @Parameter(description = "1 to " + MOST) int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Judgements.Refused("limit is '" + limit + "'; it may be 1 to " + MOST);
        }
        return judgements.review(limit);
    }

    @GetMapping("/actors/{id}/how")
    @Operation(summary = "How did one actor come together?")
    How how(@PathVariable @Parameter(description = ACTOR) String id) {
        return explanations.how(id);
    }

    @GetMapping("/why")
    @Operation(summary = "Why are two one actor, or not?")
    Why why(
            @RequestParam @Parameter(description = ACTOR) String one,
            @RequestParam @Parameter(description = ACTOR) String other) {
        return explanations.why(one, other);
    }

    @ExceptionHandler
    ProblemDetail unknown(Judgements.Unknown problem) {
        return of(HttpStatus.NOT_FOUND, "unknown-identity", problem);
    }

    @ExceptionHandler
    ProblemDetail refused(Judgements.Refused problem) {
        return of(HttpStatus.BAD_REQUEST, "bad-value", problem);
    }

    @ExceptionHandler
    ProblemDetail contradicted(Judgements.Contradicted problem) {
        return of(HttpStatus.CONFLICT, "contradicted-judgement", problem);
    }

    private static ProblemDetail of(HttpStatus status, String type, RuntimeException problem) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, String.valueOf(problem.getMessage()));
        detail.setType(URI.create("/problems/" + type));
        return detail;
    }

    /**
     * What a caller says.
     *
     * @param one id of an actor, or of one that was found to be it; of two that are the same it goes on
     * @param other the same for the other
     * @param answer SAME, DIFFERENT or UNSURE
     * @param by who says so; {@code curator} when missing
     * @param reason why; may be missing
     */
    record Said(
            @Nullable String one,
            @Nullable String other,
            @Nullable String answer,
            @Nullable String by,
            @Nullable String reason) {

        Opinion opinion() {
            if (one == null || other == null || answer == null) {
                throw new Judgements.Refused("one, other and answer are needed; answer is SAME, DIFFERENT or UNSURE");
            }
            return Opinion.of(one, other, answer(answer), by, reason);
        }

        private static Judgement.Answer answer(String word) {
            return Arrays.stream(Judgement.Answer.values())
                    .filter(answer -> answer.name().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new Judgements.Refused(
                            "answer is '" + word + "'; it may be " + Arrays.toString(Judgement.Answer.values())));
        }
    }
}
