package org.policygraph.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
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

    @ParameterizedTest
    @EnumSource
    void aModeIsOneThatPloverKnowsForItsType(ActionKind kind) {
        assertThat(kind.mode())
                .satisfiesAnyOf(
                        mode -> assertThat(mode).isNull(),
                        mode -> assertThat(Objects.requireNonNull(mode).isOf(Objects.requireNonNull(kind.plover())))
                                .isTrue());
    }

    @Test
    void whatIsPlannedOrNotDoneKeepsItsType() {
        assertThat(ActionKind.BAN.plover(Status.PLANNED)).isEqualTo(Plover.SANCTION);
        assertThat(ActionKind.NEGOTIATE.plover(Status.NEGATED)).isEqualTo(Plover.CONSULT);
    }

    @Test
    void whatIsOnlyAnnouncedIsAnAgreementOrAThreat() {
        assertThat(ActionKind.SUPPLY.plover(Status.ANNOUNCED)).isEqualTo(Plover.AGREE);
        assertThat(ActionKind.BAN.plover(Status.ANNOUNCED)).isEqualTo(Plover.THREATEN);
        assertThat(ActionKind.SUPPLY.plover(Status.CONDITIONAL)).isEqualTo(Plover.AGREE);
        assertThat(ActionKind.LEADS.plover(Status.DONE)).isNull();
    }
}
