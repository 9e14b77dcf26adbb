/** The commands of the program, each thin over what the other packages do. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "document",
            "mention",
            "actor",
            "action",
            "identity",
            "database",
            "graph",
            "path",
            "profile",
            "story",
            "picture",
            "notebook",
            "ingest"
        })
package org.policygraph.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
