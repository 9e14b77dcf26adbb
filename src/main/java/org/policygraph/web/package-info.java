/** How answers and errors look over HTTP, whichever package they come from. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "actor", "action", "path", "profile"})
package org.policygraph.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
