package org.policygraph.profile;

/** Which way an edge runs, seen from one of its ends. */
public enum Direction {
    /** From here to the other: this one did it. */
    FORWARD,
    /** From the other to here: it was done to this one. */
    BACKWARD
}
