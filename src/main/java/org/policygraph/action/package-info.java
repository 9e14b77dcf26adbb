/** Who did what to whom, when, planned or done, and who says so. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "mention", "actor"})
package org.policygraph.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
