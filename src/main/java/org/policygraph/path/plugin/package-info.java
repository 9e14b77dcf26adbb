/** Path search inside Neo4j: the map mirrored in memory, and procedures that search it. Also a plug-in for servers. */
@NullMarked
package org.policygraph.path.plugin;

import org.jspecify.annotations.NullMarked;
