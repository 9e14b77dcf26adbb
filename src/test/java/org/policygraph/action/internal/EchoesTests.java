package org.policygraph.action.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Claims that answer, or speak of, what was told before. */
class EchoesTests {

    @Test
    void aDenialTurnsAgainstTheAccuser() {
        assertThat(ReadClaims.withActors("Canada accused Huawei of fraud. Huawei denied the accusation.")
                        .actors())
                .contains("DENY Huawei > Canada");
    }

    @Test
    void aDenialNeverTurnsAgainstWhomItSpeaksOf() {
        assertThat(ReadClaims.withActors("Huawei denied that it helped China to spy.")
                        .actors())
                .contains("DENY Huawei > -");
    }

    @Test
    void aDecisionIsTheirsWhoDecided() {
        assertThat(ReadClaims.withActors("Canada banned Huawei on Monday. China opposed the decision.")
                        .actors())
                .contains("OPPOSE China > Canada");
    }

    @Test
    void aThingNobodyDidBeforeHasNoDoer() {
        assertThat(ReadClaims.withActors("Canada visited Japan. China opposed the decision.")
                        .actors())
                .contains("OPPOSE China > -");
    }

    @Test
    void tariffsOfBothSidesAreNobodysInParticular() {
        assertThat(ReadClaims.withActors(
                                "Canada imposed tariffs on Japan. Japan imposed tariffs on Canada. Intel opposed the tariffs.")
                        .actors())
                .contains("OPPOSE Intel > -");
    }
}
