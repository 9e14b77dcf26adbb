/** The pages for people, and how answers and errors look over HTTP, whichever package they come from. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "document",
            "mention",
            "actor",
            "action",
            "graph",
            "path",
            "profile",
            "story",
            "picture",
            "notebook"
        })
package org.policygraph.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
