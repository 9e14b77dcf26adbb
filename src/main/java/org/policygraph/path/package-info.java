/** How two actors are connected: questions about paths, and paths with the evidence for every step. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "actor", "action", "database", "graph", "profile"})
package org.policygraph.path;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
