package org.policygraph.mention;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class TableTests {

    @Test
    void aMissingFileIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Table.read("gazetteer/planets.tsv"))
                .withMessageContaining("gazetteer/planets.tsv");
    }
}
