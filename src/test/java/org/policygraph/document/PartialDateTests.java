package org.policygraph.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2019-05", "2019-05-20"})
    void printsWhatItRead(String value) {
        assertThat(PartialDate.parse(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "May", "2019-13", "2019-02-30", "19", "2019-5", "2019-05-20T10:00"})
    void namesTheBadValue(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(value));
    }

    @Test
    void knowsItsFirstAndLastDay() {
        PartialDate february = PartialDate.parse("2020-02");

        assertThat(february.precision()).isEqualTo(Precision.MONTH);
        assertThat(february.firstDay()).isEqualTo(LocalDate.of(2020, 2, 1));
        assertThat(february.lastDay()).isEqualTo(LocalDate.of(2020, 2, 29));
    }

    @Test
    void refusesADayWithoutAMonth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(2019, 0, 3));
    }
}
