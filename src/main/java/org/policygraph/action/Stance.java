package org.policygraph.action;

/** How the one who says so stands to what is said. */
public enum Stance {
    ASSERTS,
    DENIES,
    DOUBTS
}
