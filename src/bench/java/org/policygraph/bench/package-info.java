/** The race of path searches: a made-up map, ours and others on it side by side, and a table of what they took. */
@NullMarked
package org.policygraph.bench;

import org.jspecify.annotations.NullMarked;
