package org.policygraph.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.policygraph.document.Article.DateBasis;
import org.policygraph.document.Article.Origin;

class ArticleTests {

    @Test
    void theSameWordsHaveTheSameIdHoweverTheyAreSpaced() {
        Article one = new Article("Café prices rose.\n\nSo it goes.", Origin.UNKNOWN);
        Article other = new Article("Cafe\u0301 prices   rose. So it goes.\n", Origin.UNKNOWN);

        assertThat(other.id()).isEqualTo(one.id());
    }

    @Test
    void cleaningMovesNoOffset() {
        Article article = new Article("a\0b\uD800c \uD83D\uDE00 d", Origin.UNKNOWN);

        assertThat(article.text()).isEqualTo("a b\uFFFDc \uD83D\uDE00 d");
    }

    @Test
    void aDateNeedsABasis() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Origin(Source.UNKNOWN, PartialDate.parse("2019"), DateBasis.UNKNOWN, null, null));
    }

    @Test
    void anIdHasSixtyFourDigits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Article.Id("abc"))
                .withMessageContaining("'abc'");
    }

    @Test
    void aSourceIsKnownByItsName() {
        assertThat(new Source(" The Harbor Dispatch ").id()).isEqualTo("the-harbor-dispatch");
    }
}
