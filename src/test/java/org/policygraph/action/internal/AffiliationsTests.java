package org.policygraph.action.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ties that titles and sentences tell in passing. */
class AffiliationsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Instagram, a unit of Meta Platforms, was fined by Ireland. | PART_OF Instagram > Meta Platforms
            Tencent owns WeChat. | OWNS Tencent > WeChat
            WeChat is owned by Tencent. | OWNS Tencent > WeChat
            ByteDance, the owner of TikTok, sued Canada. | OWNS ByteDance > TikTok
            Hungary is a member of NATO. | MEMBER_OF Hungary > NATO
            """)
    void namesThatBelongTogetherMakeATie(String text, String tie) {
        assertThat(ReadClaims.withActors(text).actors()).contains(tie);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Tencent does not own WeChat.", "Tencent would own WeChat.", "Hungary is not a member of NATO."})
    void whatIsNotSoMakesNoTie(String text) {
        assertThat(ReadClaims.withActors(text).actors())
                .noneMatch(line -> line.startsWith("OWNS") || line.startsWith("MEMBER_OF"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            French President Emmanuel Macron visited Oslo. | LEADS Emmanuel Macron > France
            French Foreign Minister Catherine Colonna visited Oslo. | WORKS_FOR Catherine Colonna > France
            """)
    void aMinisterWorksForTheCountryThatAPresidentLeads(String text, String tie) {
        assertThat(ReadClaims.withActors(text).actors()).contains(tie);
    }
}
