package org.policygraph.action.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of an action in another sense. */
class SensesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Intel released figures on Tuesday.",
                "Intel's results beat all forecasts.",
                "Tim Cook picked up the phone.",
                "The new chip may help to cool the laptop.",
                "Intel declined to comment.",
                "Intel offers a warranty."
            })
    void whatIsDoneToNobodyOrSaysTooLittleIsNoAction(String text) {
        assertThat(ReadClaims.withActors(text).actors()).isEmpty();
    }

    @Test
    void theSameWordsBetweenTwoWhoActAreAnAction() {
        assertThat(ReadClaims.withActors("Iran released two prisoners. Intel helped Ericsson.")
                        .actors())
                .contains("RELEASE Iran > -", "AID Intel > Ericsson");
    }

    @Test
    void whatAStateDoesIsToldForItsOwnSake() {
        assertThat(ReadClaims.withActors("Canada accepted a formula for the end of the dispute.")
                        .actors())
                .contains("AGREE Canada > -");
    }
}
