package org.policygraph.document;

/** Where the date of an action comes from. */
public enum Basis {
    /** The text names it in full: "on 16 May 2019". */
    EXPLICIT,
    /** The text names it against another day: "last year", "on Wednesday". */
    RELATIVE,
    /** The day the article was published. */
    PUBLICATION,
    UNKNOWN
}
