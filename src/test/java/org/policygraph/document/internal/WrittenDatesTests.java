package org.policygraph.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.document.DateExpression.Bound;
import org.policygraph.document.internal.Today.Telling;

class WrittenDatesTests {

    /** A Thursday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 9, 16);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The deal dates from 04/03/2019.                | 2019-04-03",
                "The deal dates from 23/3/2019.                 | 2019-03-23",
                "They met on 2018.11.05 in Oslo.                | 2018-11-05",
                "They met on 12-Jul-2016 in Oslo.               | 2016-07-12",
                "They met on the 9th of July 2016.              | 2016-07-09",
                "They met on Sept 3rd.                          | 2021-09-03",
                "They met on Saturday the 4th.                  | 2021-09-04",
                "The law dates from the 31st of February 2019.  | ''",
                "Sales rose in Q3 2020.                         | 2020-07/2020-09",
                "Sales rose in fiscal 2020.                     | 2020",
                "They met in week 2 of 2020.                    | 2020-01-06/2020-01-12",
                "They met in the last week of March 2021.       | 2021-03-22/2021-03-28",
            })
    void numbersAndMonthsNameDays(String text, String values) {
        assertThat(values(text, Telling.EITHER)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Talks on June 2-4 failed.                      | 2021-06-02/2021-06-04",
                "It lasted from June 30 to July 2, 2020.        | 2020-06-30/2020-07-02",
                "It lasted from Dec 30 to Jan 2, 2021.          | 2020-12-30/2021-01-02",
                "He ruled between 1991 and 1996.                | 1991/1996",
                "Exports fell in the season 2011-12.            | 2011/2012",
                "It was signed in mid-March 2019.               | 2019-03-10/2019-03-20",
                "Wages fell in the late 1980s.                  | 1980/1989",
                "It was built in the 18th century.              | 1701/1800",
                "The vote is on the second Monday of May 2022.  | 2022-05-09",
                "It sold half in the first three months of 2020.| 2020-01-01/2020-03-31",
            })
    void twoEndsAreOneRange(String text, String values) {
        assertThat(values(text, Telling.EITHER)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It will decide next quarter.                   | 2021-10/2021-12",
                "It sold more in the last two years.            | 2019-09-16/2021-09-16",
                "It will decide in the next three days.         | 2021-09-17/2021-09-19",
                "It will decide later this week.                | 2021-09-16/2021-09-19",
                "It was sold three years ago.                   | 2018",
                "It was sold four days ago.                     | 2021-09-12",
                "It must go by the end of the year.             | 2021",
                "He left last Friday.                           | 2021-09-10",
                "The shops close on Christmas Day 2019.         | 2019-12-25",
            })
    void wordsCountFromTheDayOfPublication(String text, String values) {
        assertThat(values(text, Telling.EITHER)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource({"It started on November 3., PAST, 2020-11-03", "It starts on May 3., FUTURE, 2022-05-03"})
    void aDayWithoutAYearIsTheNearestOnTheSideThatIsToldOf(String text, Telling telling, String value) {
        assertThat(values(text, telling)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "Two weeks later it was lifted.",
        "He resigned the next day.",
        "It will come in the next weeks.",
    })
    void whatCountsFromAnUnknownDayHasNoValue(String text) {
        assertThat(values(text, Telling.EITHER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "It was lifted before 2015., BEFORE",
        "It stood till 2015., BEFORE",
        "It was lifted after 2015., AFTER",
        "It was lifted in 2015., WITHIN",
        "It must go no later than 2015., WITHIN",
    })
    void whatLiesBeforeOrAfterADateIsNotThatDate(String text, Bound bound) {
        int at = text.indexOf("2015");
        WrittenDate year = new WrittenDate(at, at + 4, Interval.ofTimex("2015"));

        assertThat(new WrittenDates(text, place -> null).completing(List.of(year)))
                .extracting(WrittenDate::bound)
                .containsExactly(bound);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sales rose in the first half of 2020.           | EITHER | 2020-01/2020-06",
                "Sales rose in the second half of last year.     | EITHER | 2020-07/2020-12",
                "Profit fell in the fourth quarter.              | PAST   | 2020-10/2020-12",
                "Profit will fall in the first quarter.          | FUTURE | 2022-01/2022-03",
                "Profit fell in 3Q18.                            | PAST   | 2018-07/2018-09",
                "They spent the first half of the book on it.    | EITHER | ''",
                "It ends on the last day of May 2019.            | EITHER | 2019-05-31",
                "They meet on the first Monday of next month.    | EITHER | 2021-10-04",
                "Sales rose in the three months to June 2018.    | EITHER | 2018-04/2018-06",
                "Year to date, sales fell.                       | EITHER | 2021-01-01/2021-09-16",
            })
    void partsOfYearsAndMonthsAreStretches(String text, Telling telling, String values) {
        assertThat(values(text, telling)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was signed on Good Friday 2019.   | 2019-04-19",
                "It was signed on Easter Sunday.      | 2021-04-04",
                "It was signed on Presidents' Day.    | 2021-02-15",
                "It was signed on the Fourth of July. | 2021-07-04",
                "It was signed on Election Day 2020.  | 2020-11-03",
            })
    void feastsThatMoveAreKnownInEveryYear(String text, String value) {
        assertThat(values(text, Telling.PAST)).isEqualTo(value);
    }

    @Test
    void theLastOfAListTellsTheYearOfAll() {
        assertThat(values("They met on May 3rd and June 10th 2018.", Telling.PAST))
                .isEqualTo("2018-05-03 2018-06-10");
    }

    @Test
    void withoutADayOfPublicationRelativeWordsHaveNoValue() {
        List<WrittenDate> dates =
                new WrittenDates("It was sold last quarter and on 3 May 2019.", at -> null).completing(List.of());

        assertThat(dates).extracting(date -> date.value().isPresent()).containsExactly(false, true);
    }

    @Test
    void anHourIsNoDateButBelongsToTheDayBesideIt() {
        String text = "At 9:30 they met, on May 4 2020 at 3 pm they parted.";
        WrittenDate first = new WrittenDate(3, 7, Interval.ofTimex("2021-09-16"));
        WrittenDate last = new WrittenDate(35, 39, Interval.ofTimex("2021-09-16"));

        List<WrittenDate> dates = new WrittenDates(text, at -> null).completing(List.of(first, last));

        assertThat(dates).singleElement().satisfies(date -> {
            assertThat(text.substring(date.start(), date.end())).isEqualTo("May 4 2020 at 3 pm");
            assertThat(date.value()).isEqualTo(Interval.ofTimex("2020-05-04"));
        });
    }

    private static String values(String text, Telling telling) {
        return new WrittenDates(text, at -> new Today(PUBLISHED, telling))
                .completing(List.of()).stream()
                        .flatMap(date -> date.value().stream())
                        .map(value ->
                                value.end() == null ? value.start().toString() : value.start() + "/" + value.end())
                        .collect(Collectors.joining(" "));
    }
}
