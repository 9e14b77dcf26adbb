package org.policygraph.graph;

import org.policygraph.action.Manner;
import org.policygraph.action.Stance;
import org.policygraph.action.Status;
import org.policygraph.action.When;

/**
 * A claim of the ledger as the derivation sees it: its words led to actors, nothing of when it was read.
 *
 * @param id the id of the claim
 * @param deed what it says was done
 * @param when the date it gives
 * @param manner how and in what field it is done
 * @param told how it is put forward
 */
record ToldClaim(String id, Deed deed, When when, Manner manner, Told told) implements Comparable<ToldClaim> {

    Dating dating() {
        return Dating.of(when);
    }

    /** Whether it says that the deed is the case, or on its way. */
    boolean supports() {
        return told.stance == Stance.ASSERTS && !told.status.isNegative();
    }

    /** Whether it says that the deed is not the case. */
    boolean denies() {
        return told.stance == Stance.DENIES || (told.stance == Stance.ASSERTS && told.status.isNegative());
    }

    /** Whether it asserts, without anybody being quoted as denying it, that the deed is not the case. */
    boolean negates() {
        return told.stance == Stance.ASSERTS && told.status == Status.NEGATED;
    }

    /** By id, so that sums and products come out the same whatever the order of reading. */
    @Override
    public int compareTo(ToldClaim other) {
        return id.compareTo(other.id);
    }

    /**
     * How a claim is put forward.
     *
     * @param status how far it says the action has come
     * @param stance how its holder stands to it
     * @param confidence how sure the reading is, 0 to 1
     * @param teller whose word it is
     */
    record Told(Status status, Stance stance, double confidence, Teller teller) {}
}
