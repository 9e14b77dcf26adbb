/** Who an actor is, what it did and what was done to it, and with whom it stands in touch. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "actor", "action", "database", "graph"})
package org.policygraph.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
