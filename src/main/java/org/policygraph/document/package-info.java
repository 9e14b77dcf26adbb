/** What was published: an article, its regions, its sentences with their words, and the dates it names. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.policygraph.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
