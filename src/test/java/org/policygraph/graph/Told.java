package org.policygraph.graph;

import org.jspecify.annotations.Nullable;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Manner;
import org.policygraph.action.Stance;
import org.policygraph.action.Status;
import org.policygraph.action.When;
import org.policygraph.document.Basis;

/**
 * Claims for tests of the derivation: what the United States are told to have done to Huawei, unless said otherwise.
 *
 * @param claim the claim so far
 */
record Told(ToldClaim claim) {

    static final String UNITED_STATES = "united-states";
    static final String HUAWEI = "huawei";

    private static final Teller WIRE = new Teller("policy-wire", 0.95);

    static Told that(ActionKind kind) {
        Deed deed = new Deed(kind, UNITED_STATES, HUAWEI, null);
        return new Told(claim(deed, When.UNKNOWN, new ToldClaim.Told(Status.DONE, Stance.ASSERTS, 0.8, WIRE)));
    }

    Told by(@Nullable String agent) {
        Deed deed = claim.deed();
        return with(new Deed(deed.kind(), agent, deed.patient(), deed.over()));
    }

    Told to(@Nullable String patient) {
        Deed deed = claim.deed();
        return with(new Deed(deed.kind(), deed.agent(), patient, deed.over()));
    }

    Told over(String words) {
        return with(claim.deed().withOver(words));
    }

    /** Dates the claim: {@code 2019}, {@code 2019-05}, {@code 2019-05-16} or two of them with a slash. */
    Told on(String date) {
        return new Told(claim(claim.deed(), Dating.parse(date).on(Basis.EXPLICIT), claim.told()));
    }

    Told as(Status status) {
        ToldClaim.Told told = claim.told();
        return with(new ToldClaim.Told(status, told.stance(), told.confidence(), told.teller()));
    }

    Told as(Stance stance) {
        ToldClaim.Told told = claim.told();
        return with(new ToldClaim.Told(told.status(), stance, told.confidence(), told.teller()));
    }

    Told in(String source) {
        ToldClaim.Told told = claim.told();
        return with(new ToldClaim.Told(told.status(), told.stance(), told.confidence(), new Teller(source, 0.95)));
    }

    Told wordOf(Teller teller) {
        ToldClaim.Told told = claim.told();
        return with(new ToldClaim.Told(told.status(), told.stance(), told.confidence(), teller));
    }

    Told with(double confidence) {
        ToldClaim.Told told = claim.told();
        return with(new ToldClaim.Told(told.status(), told.stance(), confidence, told.teller()));
    }

    private Told with(Deed deed) {
        return new Told(claim(deed, claim.when(), claim.told()));
    }

    private Told with(ToldClaim.Told told) {
        return new Told(claim(claim.deed(), claim.when(), told));
    }

    private static ToldClaim claim(Deed deed, When when, ToldClaim.Told told) {
        return new ToldClaim(ContentId.of(deed, when, told), deed, when, Manner.of(deed.kind()), told);
    }
}
