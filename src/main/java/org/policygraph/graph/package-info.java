/** What is kept: the ledger of what was read, and the story and the map that are derived from it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "mention", "actor", "action", "identity", "database"})
package org.policygraph.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
