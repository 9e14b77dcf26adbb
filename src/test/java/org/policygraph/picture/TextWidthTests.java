package org.policygraph.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWidthTests {

    @Test
    void aLongNameIsBrokenBetweenWordsAndEndsInAnEllipsis() {
        assertThat(TextWidth.wrap("Committee on Foreign Investment in the United States", 14, 150, 2))
                .hasSize(2)
                .allSatisfy(line -> assertThat(TextWidth.of(line, 14)).isLessThanOrEqualTo(150))
                .last()
                .asString()
                .endsWith("…");
    }

    @Test
    void aWordThatIsTooLongIsCutNotSplitInsideACharacter() {
        String cut = TextWidth.shorten("𝒜".repeat(40), 14, 60);

        assertThat(cut).endsWith("…");
        assertThat(cut.substring(0, cut.length() - 1).length() % 2).isZero();
    }

    @Test
    void whatXmlHasNoPlaceForIsReplaced() {
        assertThat(Svg.escape("a\u0000<b>&\"'")).isEqualTo("a\uFFFD&lt;b&gt;&amp;&quot;&#39;");
    }
}
