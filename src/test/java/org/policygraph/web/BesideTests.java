package org.policygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.graph.How;
import org.policygraph.graph.Judged;

class BesideTests {

    @ParameterizedTest
    @CsvSource({
        "Huawei Technologies Co, Huawei, Huawei [Technologies Co]",
        "'Acme Lasers, Inc.', Acme Inc, 'Acme [Lasers], Inc.'",
        "J. Smith, John Smith, [J]. Smith",
        "John Smith, J. Smith, [John] Smith",
        "U.S. Steel, US STEEL, U.S. Steel",
        "José Álvarez, Jose Alvarez, José Álvarez",
        "Smith-Jones, Smith Jones, Smith-Jones",
        "AT&T, T-Mobile, [AT&T]",
        "中芯国际 SMIC, SMIC, [中芯国际] SMIC",
        "Google, Huawei, [Google]"
    })
    void wordsThatTheOtherSideDoesNotHaveAreMarked(String name, String other, String expected) {
        assertThat(marked(sides(known(name), known(other)).getFirst(), name)).isEqualTo(expected);
    }

    @Test
    void aWordIsSharedWhereverTheOtherSideHasIt() {
        How listed = known("Semiconductor Manufacturing International Corporation");
        How read = known("SMIC", "SMIC Corp", "the Manufacturing giant");

        List<Beside> sides = Beside.each(listed, List.of("SMIC"), read, List.of("International Corp"));

        assertThat(marked(sides.getFirst(), listed.actor().name()))
                .isEqualTo("[Semiconductor] Manufacturing International [Corporation]");
        assertThat(marked(sides.getFirst(), "SMIC")).isEqualTo("SMIC");
        assertThat(marked(sides.getLast(), "SMIC Corp")).isEqualTo("SMIC [Corp]");
        assertThat(marked(sides.getLast(), "the Manufacturing giant")).isEqualTo("[the] Manufacturing [giant]");
    }

    private static List<Beside> sides(How one, How other) {
        return Beside.each(one, List.of(), other, List.of());
    }

    private static How known(String name, String... used) {
        List<How.Used> names = Arrays.stream(used)
                .map(each -> new How.Used(each, "same name", 1, 1.0))
                .toList();
        return new How(
                new Judged.Party(name, name, name, "COMPANY"), List.of(new How.Part(name, false, names)), List.of());
    }

    /** Marked words in brackets. */
    private static String marked(Beside side, String name) {
        return side.marked(name).stream()
                .map(piece -> piece.own() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
