/** Neo4j, embedded in this program or on a server: started, migrated and reachable before anyone asks for it. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.policygraph.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
