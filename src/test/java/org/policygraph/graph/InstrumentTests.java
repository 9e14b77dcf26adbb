package org.policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentTests {

    @ParameterizedTest
    @CsvSource({
        "the Entity List, Entity List, LIST",
        "its trade  blacklist, trade blacklist, LIST",
        "an executive order, executive order, ORDER",
        "tariffs, tariffs, TARIFF",
        "a phase one trade deal, phase one trade deal, DEAL",
        "the Chips and Science Act of 2022, Chips and Science Act of 2022, RULE",
        "export controls, export controls, RULE",
        "Huawei, Huawei,",
        "the listing, listing,",
        "dealers, dealers,"
    })
    void aNameSaysWhatItIsWithItsLastWordsOnly(String words, String name, Instrument.Kind kind) {
        Instrument instrument = new Instrument(words);

        assertThat(instrument.name()).isEqualTo(name);
        assertThat(instrument.kind().orElse(null)).isEqualTo(kind);
    }
}
