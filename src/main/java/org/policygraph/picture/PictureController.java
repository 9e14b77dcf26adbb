package org.policygraph.picture;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.policygraph.path.Path;
import org.policygraph.path.PathFinder;
import org.policygraph.path.PathParameters;
import org.policygraph.profile.Profiles;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Pictures over HTTP. */
@RestController
@RequestMapping("/pictures")
class PictureController {

    private final PathFinder finder;
    private final Profiles profiles;

    PictureController(PathFinder finder, Profiles profiles) {
        this.finder = finder;
        this.profiles = profiles;
    }

    /**
     * Draws the paths of a question.
     *
     * @param path which one alone, counted from 1; null for all
     */
    @GetMapping("/paths.{format}")
    ResponseEntity<byte[]> paths(
            @PathVariable String format,
            @ParameterObject PathParameters parameters,
            @RequestParam(required = false) @Nullable Integer path) {
        Format wanted = Format.ofFile("paths." + format);
        List<Path> paths = finder.find(parameters.question()).paths();
        Set<Integer> all = IntStream.rangeClosed(1, paths.size()).boxed().collect(Collectors.toSet());
        Set<Integer> chosen = path == null ? all : Set.of(path);
        if (paths.isEmpty() || !all.containsAll(chosen)) {
            throw new PictureProblem.NothingToDraw(paths.size());
        }
        return answer(RouteMap.draw(paths, chosen, links()), wanted);
    }

    /** Draws with whom an actor stands in touch. */
    @GetMapping("/actors/{id}.{format}")
    ResponseEntity<byte[]> actor(@PathVariable String id, @PathVariable String format) {
        Format wanted = Format.ofFile(id + "." + format);
        return answer(EgoGraph.draw(profiles.neighbours(id), links()), wanted);
    }

    /** A file that is taken along still leads back to where it comes from. */
    private static Links links() {
        ServletUriComponentsBuilder request = ServletUriComponentsBuilder.fromCurrentRequest();
        String query = request.build().getQuery();
        return new Links(
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString(),
                query == null ? "/" : "/?" + query);
    }

    private static ResponseEntity<byte[]> answer(Picture picture, Format format) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .body(picture.as(format));
    }
}
