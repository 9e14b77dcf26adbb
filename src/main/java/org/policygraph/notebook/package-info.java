/** Text with Cypher in it, run read-only and written as a page, a Jupyter notebook, a Browser guide or a script. */
@NullMarked
@ApplicationModule(allowedDependencies = {"actor", "picture"})
package org.policygraph.notebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
