package org.policygraph.ingest;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Many articles over HTTP: they are read in the background, and who handed them in watches. */
@RestController
@RequestMapping("/api/v1/runs")
class RunController {

    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    /** After so many looks without news a comment goes out: whoever has left is noticed by that. */
    private static final int QUIET_LOOKS = 75;

    private final Runs runs;

    RunController(Runs runs) {
        this.runs = runs;
    }

    @PostMapping(
            consumes = {MediaType.APPLICATION_NDJSON_VALUE, "application/jsonl"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Read many articles in the background: {text, date, source, title, url}, one a line")
    ResponseEntity<BackgroundRun.State> start(InputStream body) throws IOException {
        BackgroundRun.State state = runs.start(body).state();
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/runs/" + state.id()))
                .body(state);
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "How far a run has come, and what went wrong")
    BackgroundRun.State find(@PathVariable String id) {
        return run(id).state();
    }

    @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "The same as it changes: events `progress`, and at the end one `end`")
    SseEmitter events(@PathVariable String id) {
        BackgroundRun run = run(id);
        SseEmitter events = new SseEmitter(0L);
        Thread.ofVirtual().name("events of " + id).start(() -> follow(run, events));
        return events;
    }

    private BackgroundRun run(String id) {
        return runs.find(id).orElseThrow(() -> new UnknownRun(id));
    }

    private static void follow(BackgroundRun run, SseEmitter events) {
        try {
            BackgroundRun.@Nullable State told = null;
            int quiet = 0;
            while (told == null || !told.isOver()) {
                BackgroundRun.State now = run.state();
                if (!now.equals(told)) {
                    events.send(SseEmitter.event()
                            .name(now.isOver() ? "end" : "progress")
                            .data(now, MediaType.APPLICATION_JSON));
                    told = now;
                    quiet = 0;
                } else if (++quiet % QUIET_LOOKS == 0) {
                    events.send(SseEmitter.event().comment("still reading"));
                }
                Thread.sleep(LOOK_EVERY);
            }
            events.complete();
        } catch (IOException | IllegalStateException e) {
            // whoever watched has left
            events.completeWithError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** No run has this id, or it is forgotten. */
    static final class UnknownRun extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownRun(String id) {
            super(
                    "no run has the id '" + id
                            + "', or it is forgotten; POST /api/v1/runs answers with an id, and only the last runs since the start are kept");
        }
    }
}
