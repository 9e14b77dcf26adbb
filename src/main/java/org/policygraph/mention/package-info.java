/** Who is spoken of: names, descriptions and pronouns that stand for somebody or something that can act. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document"})
package org.policygraph.mention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
