/** Who is meant: people, agencies, companies, countries, organisations and groups, and how mentions are led to them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "mention"})
package org.policygraph.actor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
