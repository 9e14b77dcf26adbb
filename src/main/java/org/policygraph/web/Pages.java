package org.policygraph.web;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** The addresses of pages. */
final class Pages {

    private Pages() {}

    static String actor(String id) {
        return "/actors/" + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
    }
}
