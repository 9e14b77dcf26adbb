package org.policygraph.identity;

/** What comparing two descriptions comes to. */
public enum Outcome {
    /** They are of one actor. */
    SAME,
    /** They may be; a person has to say. */
    REVIEW,
    /** They are not, as far as can be seen. */
    DIFFERENT
}
