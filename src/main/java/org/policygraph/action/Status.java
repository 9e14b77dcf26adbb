package org.policygraph.action;

/** How far an action has come, as it is told. */
public enum Status {
    DONE,
    /** The doer gives it out as his will: "will", "is ready to". */
    ANNOUNCED,
    /** Meant or expected to come: "plans to", "agreed to", "is due to". */
    PLANNED,
    PROPOSED,
    CONSIDERED,
    CONDITIONAL,
    PERMITTED,
    /** Told as not done, or as not going to be. */
    NEGATED,
    /** Somebody is said to have done it. */
    ALLEGED,
    /** The one who is said to have done it says no. */
    DENIED,
    /** Done once, taken back since. */
    REVERSED;

    /** Whether the action is told as not being the case; path search leaves such edges out unless asked. */
    public boolean isNegative() {
        return this == NEGATED || this == DENIED;
    }
}
