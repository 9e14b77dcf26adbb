package org.policygraph.story;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Status;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is told of actions, over HTTP. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class StoryController {

    private final Stories stories;
    private final PositionTracker tracker;

    StoryController(Stories stories, PositionTracker tracker) {
        this.stories = stories;
        this.tracker = tracker;
    }

    @GetMapping("/actions/{id}")
    @Operation(summary = "What is known of an action: all claims, and of what the belief in it is made")
    WholeAction action(@PathVariable String id) {
        return stories.action(id);
    }

    @GetMapping("/claims")
    @Operation(summary = "Who says what, with the sentences")
    ClaimPage claims(
            @RequestParam(required = false) @Parameter(description = "how far they say the action has come") @Nullable
                    Status status,
            @RequestParam(required = false) @Parameter(description = "id, name or alias of who says so") @Nullable
                    String holder,
            @RequestParam(defaultValue = "" + Page.STANDARD) @Parameter(description = "1 to 200") int limit,
            @RequestParam(required = false) @Parameter(description = "'next' of the page before") @Nullable
                    String cursor) {
        return stories.claims(status, holder, new Page(limit, cursor));
    }

    @GetMapping("/reversals")
    @Operation(summary = "Who changed position, on what, after how many days? The latest change first")
    Reversals reversals(
            @RequestParam(required = false) @Parameter(description = "id, name or alias") @Nullable String actor,
            @RequestParam(defaultValue = "" + Page.STANDARD) @Parameter(description = "1 to 200") int limit,
            @RequestParam(required = false) @Parameter(description = "'next' of the page before") @Nullable
                    String cursor) {
        return stories.reversals(actor, new Page(limit, cursor));
    }

    @GetMapping("/positions")
    @Operation(summary = "On which side of others is an actor, by what it did and said, and when did it change sides?")
    Positions positions(
            @RequestParam @Parameter(description = "id, name or alias") String actor,
            @RequestParam(required = false)
                    @Parameter(description = "id, name or alias of another one; all without that it changed sides on")
                    @Nullable
                    String towards) {
        return tracker.of(actor, towards);
    }

    @GetMapping("/disagreements")
    @Operation(summary = "What do sources tell differently: whether, when or by whom something was done?")
    Disagreements disagreements(
            @RequestParam(required = false) @Parameter(description = "id, name or alias") @Nullable String actor,
            @RequestParam(defaultValue = "" + Page.STANDARD) @Parameter(description = "1 to 200") int limit,
            @RequestParam(required = false) @Parameter(description = "'next' of the page before") @Nullable
                    String cursor) {
        return stories.disagreements(actor, new Page(limit, cursor));
    }
}
