/** Path search in memory: the map as lines between knots, and the k best ways through it. Plain Java, no database. */
@NullMarked
package org.policygraph.path.engine;

import org.jspecify.annotations.NullMarked;
