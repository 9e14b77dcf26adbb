package org.policygraph.action.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlinesTests {

    @Test
    void whatTheArticleTellsAgainIsNotClaimedByItsHeadline() {
        ReadClaims read = ReadClaims.withActors("""
                Canada bans Huawei

                The Canadian government banned Huawei from its networks on Monday, after a long review of the risks.
                """);

        assertThat(read.actors()).containsExactly("BAN Canada > Huawei");
    }

    @Test
    void whatOnlyTheHeadlineTellsStays() {
        ReadClaims read = ReadClaims.withActors("""
                Canada bans Huawei

                The decision came after a long review, which a committee had begun two years before.
                """);

        assertThat(read.actors()).containsExactly("BAN Canada > Huawei");
    }
}
