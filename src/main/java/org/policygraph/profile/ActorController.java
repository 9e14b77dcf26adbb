package org.policygraph.profile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.policygraph.actor.ActorKind;
import org.policygraph.document.PartialDate;
import org.policygraph.profile.TimelineQuestion.Role;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Actors over HTTP. */
@RestController
@RequestMapping(path = "/api/v1/actors", produces = MediaType.APPLICATION_JSON_VALUE)
class ActorController {

    private final Profiles profiles;
    private final ActorSearches searches;

    ActorController(Profiles profiles, ActorSearches searches) {
        this.profiles = profiles;
        this.searches = searches;
    }

    @GetMapping
    @Operation(summary = "Which actors have such a name?")
    ActorPage search(
            @RequestParam(required = false) @Parameter(description = "words of a name, or their beginnings") @Nullable
                    String q,
            @RequestParam(required = false) @Nullable ActorKind kind,
            @RequestParam(defaultValue = "" + ActorSearch.STANDARD) @Parameter(description = "1 to 100") int limit,
            @RequestParam(required = false) @Parameter(description = "'next' of the page before") @Nullable
                    String cursor) {
        return searches.search(new ActorSearch(q, kind, limit, cursor));
    }

    @GetMapping("/{id}")
    @Operation(summary = "What is known about an actor?")
    Profile profile(@PathVariable @Parameter(description = "id, name or alias") String id) {
        return profiles.profile(id);
    }

    @GetMapping("/{id}/timeline")
    @Operation(summary = "What did an actor do, and what was done to it?")
    Timeline timeline(
            @PathVariable @Parameter(description = "id, name or alias") String id,
            @RequestParam(required = false) @Nullable PartialDate from,
            @RequestParam(required = false) @Nullable PartialDate to,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(defaultValue = "" + TimelineQuestion.STANDARD) @Parameter(description = "1 to 1000")
                    int limit) {
        return profiles.timeline(new TimelineQuestion(id, from, to, role, limit));
    }

    @GetMapping("/{id}/neighbours")
    @Operation(summary = "With whom does an actor stand in touch?")
    Neighbours neighbours(@PathVariable @Parameter(description = "id, name or alias") String id) {
        return profiles.neighbours(id);
    }
}
