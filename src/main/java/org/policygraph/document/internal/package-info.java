/** How an article is taken apart; the only place that knows CoreNLP. */
@NullMarked
package org.policygraph.document.internal;

import org.jspecify.annotations.NullMarked;
