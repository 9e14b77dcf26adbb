/** How claims are read: a lexicon of triggers, and rules over the grammar of a sentence. */
@NullMarked
package org.policygraph.action.internal;

import org.jspecify.annotations.NullMarked;
