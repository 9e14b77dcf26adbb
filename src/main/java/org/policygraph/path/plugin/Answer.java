package org.policygraph.path.plugin;

import org.policygraph.path.engine.Found;

/** What was found, and in which state of the map. */
record Answer(Mirror.State state, Found found) {}
