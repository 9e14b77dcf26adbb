package org.policygraph.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.document.PartialDate;

class IntervalTests {

    @ParameterizedTest
    @CsvSource({
        "2019, 2019, ",
        "2019-05, 2019-05, ",
        "2019-05-20, 2019-05-20, ",
        "2019-05-20T10:20, 2019-05-20, ",
        "2019-Q2, 2019-04, 2019-06",
        "2019-H2, 2019-07, 2019-12",
        "2019-WI, 2019-12, 2020-02",
        "2019-W22, 2019-05-27, 2019-06-02",
        "2019-W22-WE, 2019-06-01, 2019-06-02",
        "198X, 1980, 1989",
        "2019-05-01/2019-05-20, 2019-05-01, 2019-05-20",
        "2019-05-01/2019-05-20/P19D, 2019-05-01, 2019-05-20",
    })
    void readsWhatNamesADate(String timex, String start, String end) {
        assertThat(Interval.ofTimex(timex))
                .contains(new Interval(PartialDate.parse(start), end == null ? null : PartialDate.parse(end)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRESENT_REF", "XXXX-05", "P1Y", "2019-02-30", "2019-05-01/XXXX", "000X", "0000"})
    void takesNothingElseForADate(String timex) {
        assertThat(Interval.ofTimex(timex)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05, 2020-02-19, 2019-05",
        "2020-02-21, 2020-02-19, 2020-02-14",
        "2020-06-29, 2020-02-19, 2019-06-29",
        "2020-02, 2020-02-19, 2020-02",
        "2019-05, 2020-02-19, 2019-05",
    })
    void whatIsToldAsPastIsNotAfterTheDayItIsTold(String value, String published, String expected) {
        Interval interval = new Interval(PartialDate.parse(value), null);

        assertThat(interval.notAfter(PartialDate.parse(published)).start()).hasToString(expected);
    }

    @Test
    void noValueIsNoDate() {
        assertThat(Interval.ofTimex(null)).isEmpty();
    }
}
