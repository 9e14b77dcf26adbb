/** What is told of actions: all claims of one, who disagrees, who changed position, and what reading changed in the graph. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "actor", "action", "database", "graph", "profile"})
package org.policygraph.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
