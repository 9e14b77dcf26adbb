package org.policygraph.document;

/** How much of a date is known. */
public enum Precision {
    DAY,
    MONTH,
    YEAR,
    UNKNOWN
}
