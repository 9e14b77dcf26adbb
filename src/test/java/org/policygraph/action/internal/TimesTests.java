package org.policygraph.action.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.action.Claim;
import org.policygraph.action.When;

/** Dates of actions in texts of Wednesday, 10 June 2020. */
class TimesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway said on Sunday that it had banned Huawei in May.             | banned    | 2020-05",
                "Norway said on Sunday that it will ban Huawei.                      | ban       | ''",
                "Norway said Sunday it banned Huawei.                                | banned    | ''",
                "Norway announced on Monday that it bans Huawei.                     | bans      | 2020-06-08",
                "On Friday, Norway said that it had sued Huawei.                     | sued      | ''",
                "Norway sued Huawei on Sunday, Reuters reported on Monday.           | sued      | 2020-06-07",
                "Norway banned Huawei on Monday after Sweden sued ZTE.               | sued      | ''",
                "Huawei, which Norway sued, banned ZTE on Monday.                    | sued      | ''",
                "Norway banned Huawei in 2018 after Sweden sued ZTE in 2017.         | sued      | 2017",
                "Norway signed an order banning Huawei on May 15, 2019.              | signed    | 2019-05-15",
                "Norway banned Huawei until 2021.                                    | banned    | ''",
            })
    void anActionHasTheDateOfItsOwnClauseNotThatOfTheSaying(String text, String trigger, String date) {
        assertThat(ReadClaims.withActors(text).claims())
                .filteredOn(claim -> claim.trigger().text().startsWith(trigger))
                .isNotEmpty()
                .extracting(TimesTests::day)
                .containsOnly(date);
    }

    private static String day(Claim claim) {
        When when = claim.when();
        return when.start() == null ? "" : when.start().toString();
    }
}
