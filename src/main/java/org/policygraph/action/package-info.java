/**
 * Who did what to whom, how, when, planned or done, and who says so.
 *
 * <p>An action has the PLOVER type of its kind. A word by which somebody binds himself or refuses ("agreed to", "won't") is an
 * act of its own beside the deed that it governs; only a deed that its doer announces himself, or sets a condition for, takes
 * its type from its status.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "mention", "actor"})
package org.policygraph.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
