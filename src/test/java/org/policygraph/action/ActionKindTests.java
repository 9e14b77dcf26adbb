package org.policygraph.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActionKindTests {

    @ParameterizedTest
    @EnumSource
    void aTieIsNoEvent(ActionKind kind) {
        assertThat(kind.plover() == null).isEqualTo(kind.verb().isTie());
    }

    @Test
    void cuttingTiesIsASanctionToPloverAndAWithdrawalOnTheMap() {
        assertThat(ActionKind.CUT_TIES.plover()).isEqualTo(Plover.SANCTION);
        assertThat(ActionKind.CUT_TIES.verb()).isEqualTo(Verb.RETREATED_FROM);
    }

    @Test
    void whatIsOnlyAnnouncedIsAnAgreementOrAThreat() {
        assertThat(ActionKind.SUPPLY.plover(Status.PLANNED)).isEqualTo(Plover.AGREE);
        assertThat(ActionKind.BAN.plover(Status.PLANNED)).isEqualTo(Plover.THREATEN);
        assertThat(ActionKind.NEGOTIATE.plover(Status.NEGATED)).isEqualTo(Plover.REJECT);
        assertThat(ActionKind.LEADS.plover(Status.DONE)).isNull();
    }
}
