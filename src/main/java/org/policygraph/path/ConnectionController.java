package org.policygraph.path;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policygraph.path.ConnectionAnswer.CommonNeighbours;
import org.policygraph.path.ConnectionAnswer.ConnectingSubgraph;
import org.policygraph.path.ConnectionAnswer.Links;
import org.policygraph.path.ConnectionAnswer.PathsBetweenSets;
import org.policygraph.path.ConnectionAnswer.ShortestPaths;
import org.policygraph.path.ConnectionQuestion.Ends;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions about connections over HTTP. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ConnectionController {

    private static final String ONE = "id, name or alias of an actor";
    private static final String OTHER = "id, name or alias of another actor";

    private final Connections connections;

    ConnectionController(Connections connections) {
        this.connections = connections;
    }

    @GetMapping("/paths/shortest")
    @Operation(summary = "Which are all paths of the fewest steps between two actors, and how many are there?")
    ShortestPaths shortest(
            @Parameter(description = ONE, required = true, schema = @Schema(type = "string"))
                    @RequestParam(required = false)
                    @Nullable
                    ActorNames from,
            @Parameter(description = OTHER, required = true, schema = @Schema(type = "string"))
                    @RequestParam(required = false)
                    @Nullable
                    ActorNames to,
            @ParameterObject ConnectionParameters.OfPaths parameters) {
        return connections.shortestPaths(ask(Topic.SHORTEST_PATHS, ends(from, to), parameters));
    }

    @GetMapping("/paths/between-sets")
    @Operation(summary = "Which are the best paths from any of some actors to any of others?")
    PathsBetweenSets betweenSets(
            @Parameter(
                            description = ONE + " to start from; 1 to 20, a parameter for each",
                            required = true,
                            array = @ArraySchema(schema = @Schema(type = "string")))
                    @RequestParam(required = false)
                    @Nullable
                    ActorNames from,
            @Parameter(
                            description = OTHER + " to lead to; 1 to 20, a parameter for each",
                            required = true,
                            array = @ArraySchema(schema = @Schema(type = "string")))
                    @RequestParam(required = false)
                    @Nullable
                    ActorNames to,
            @ParameterObject ConnectionParameters.OfPaths parameters) {
        return connections.pathsBetweenSets(ask(Topic.PATHS_BETWEEN_SETS, ends(from, to), parameters));
    }

    @GetMapping("/common-neighbours")
    @Operation(summary = "Whom are two actors both linked with? Also known as interlocks")
    CommonNeighbours commonNeighbours(
            @Parameter(description = ONE, required = true, schema = @Schema(type = "string"))
                    @RequestParam(required = false)
                    @Nullable
                    ActorNames of,
            @Parameter(description = OTHER, required = true, schema = @Schema(type = "string"))
                    @RequestParam(required = false)
                    @Nullable
                    ActorNames and,
            @ParameterObject ConnectionParameters.OfNeighbours parameters) {
        return connections.commonNeighbours(ask(Topic.COMMON_NEIGHBOURS, ends(of, and), parameters));
    }

    @GetMapping("/links")
    @Operation(summary = "Why are two actors linked? Each edge with its actions, and who says what of them")
    Links links(
            @Parameter(description = ONE, required = true, schema = @Schema(type = "string"))
                    @RequestParam(required = false)
                    @Nullable
                    ActorNames from,
            @Parameter(description = OTHER, required = true, schema = @Schema(type = "string"))
                    @RequestParam(required = false)
                    @Nullable
                    ActorNames to,
            @ParameterObject ConnectionParameters.OfLinks parameters) {
        return connections.links(ask(Topic.LINKS, ends(from, to), parameters));
    }

    @GetMapping("/connecting-subgraph")
    @Operation(summary = "Which is the smallest part of the map that connects some actors? A Steiner tree")
    ConnectingSubgraph connectingSubgraph(
            @Parameter(
                            description = ONE + "; 3 to 10, a parameter for each",
                            required = true,
                            array = @ArraySchema(schema = @Schema(type = "string")))
                    @RequestParam(required = false)
                    @Nullable
                    ActorNames actor,
            @ParameterObject ConnectionParameters.OfSubgraph parameters) {
        Ends ends = new Ends(ActorNames.of(actor), List.of());
        return connections.connectingSubgraph(ask(Topic.CONNECTING_SUBGRAPH, ends, parameters));
    }

    private static Ends ends(@Nullable ActorNames from, @Nullable ActorNames to) {
        return new Ends(ActorNames.of(from), ActorNames.of(to));
    }

    private static ConnectionQuestion ask(Topic topic, Ends ends, ConnectionParameters parameters) {
        return ConnectionQuestion.of(topic, ends, parameters.options());
    }
}
