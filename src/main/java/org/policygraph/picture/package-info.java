/** Paths, neighbourhoods and numbers as drawings: SVG that needs no browser to make, and PNG from it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "actor", "action", "path", "profile"})
package org.policygraph.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
