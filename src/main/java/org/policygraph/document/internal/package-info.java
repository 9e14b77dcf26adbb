/** How articles are taken apart; the libraries that do it are seen nowhere else. */
@NullMarked
package org.policygraph.document.internal;

import org.jspecify.annotations.NullMarked;
