package org.policygraph.action.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Claim;

/** How sure a reading is. */
class ConfidenceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Japan imposed tariffs on South Korea.                                | 0.9
            Japan will impose tariffs on South Korea.                            | 0.9
            Japan allegedly imposed tariffs on South Korea.                      | 0.7
            """)
    void theMoreSpeaksForAClaimTheSurerItIs(String text, double confidence) {
        assertThat(ReadClaims.withActors(text).claims())
                .filteredOn(claim -> claim.trigger().kind() == ActionKind.TARIFF_IMPOSE)
                .extracting(Claim::confidence)
                .containsExactly(confidence);
    }

    @Test
    void aPatientThatIsNobodyKnownMakesItLessSure() {
        assertThat(ReadClaims.withActors("Japan sued the villagers.").only().confidence())
                .isLessThan(ReadClaims.withActors("Japan imposed tariffs on South Korea.")
                        .only()
                        .confidence());
    }

    @Test
    void thePassiveCountsAsMuchAsTheActive() {
        assertThat(ReadClaims.withActors("South Korea was attacked.").only().confidence())
                .isEqualTo(ReadClaims.withActors("Japan attacked South Korea.")
                        .only()
                        .confidence());
    }
}
