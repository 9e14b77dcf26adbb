/** How articles come in: from files, from HTTP, from the sample; read in parallel, written one at a time. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "mention", "actor", "action", "graph"})
package org.policygraph.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
