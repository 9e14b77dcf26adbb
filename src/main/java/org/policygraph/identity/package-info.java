/** Whether two descriptions are of one actor: how alike names are, what speaks for it and against it, who goes together. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "actor"})
package org.policygraph.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
