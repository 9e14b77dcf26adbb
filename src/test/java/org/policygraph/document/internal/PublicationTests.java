package org.policygraph.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.document.Article;
import org.policygraph.document.Article.DateBasis;
import org.policygraph.document.Article.Origin;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Source;

class PublicationTests {

    private static final String BODY = "The ministry fined the firm on May 3, 2018. The firm said that it would pay.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Published May 20, 2019                         | 2019-05-20",
                "Updated: 21 May 2019 10:30 GMT                 | 2019-05-21",
                "By Jane Doe / May 20, 2019, 9:05 am EDT        | 2019-05-20",
                "2019-05-20T07:01:00Z                           | 2019-05-20",
                "Monday 20 May 2019 07.01 BST                   | 2019-05-20",
            })
    void aLineAboveTheTextGivesTheDay(String line, String day) {
        Article article = dated("Ministry fines firm\n\n" + line + "\n\n" + BODY, null);

        assertThat(article.origin().published()).hasToString(day);
        assertThat(article.origin().publishedBasis()).isEqualTo(DateBasis.TEXT);
    }

    @Test
    void aDatelineGivesTheDayWhenItNamesTheYear() {
        assertThat(dated("OSLO, May 20, 2019 (Policy Wire) -- " + BODY, null)
                        .origin()
                        .published())
                .hasToString("2019-05-20");
    }

    @Test
    void theDayOfPublishingGoesBeforeThatOfAChange() {
        String text =
                "Ministry fines firm\n\nUpdated June 1, 2019\n\n" + BODY + "\n\nOriginally published May 20, 2019.";

        assertThat(dated(text, null).origin().published()).hasToString("2019-05-20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/2019/05/20/fine",
                "https://example.org/world/2019/5/20",
                "https://example.org/20190520-a",
            })
    void anAddressGivesTheDayAsMetadata(String url) {
        Origin origin = dated(BODY, url).origin();

        assertThat(origin.published()).hasToString("2019-05-20");
        assertThat(origin.publishedBasis()).isEqualTo(DateBasis.METADATA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/2019/13/40/fine", "https://example.org/story/20190520123"})
    void numbersInAnAddressThatAreNoDayGiveNone(String url) {
        assertThat(dated(BODY, url).origin().published()).isNull();
    }

    @Test
    void aDayThatTheTextTellsOfIsNotThatOfPublication() {
        assertThat(dated("Ministry fines firm\n\n" + BODY, null).origin().published())
                .isNull();
        assertThat(dated(BODY + "\n\nIssued on May 3, 2018, the fine was the highest ever in Norway.", null)
                        .origin()
                        .published())
                .isNull();
    }

    @Test
    void whatWasSaidBesideTheTextStays() {
        PartialDate given = PartialDate.parse("2020");
        Origin origin = new Origin(Source.UNKNOWN, given, DateBasis.METADATA, null, "https://example.org/2019/05/20/");
        Article article = new Article("Published May 20, 2019\n\n" + BODY, origin);

        assertThat(new Publication(article, Regions.of(article)).dated()).isSameAs(article);
    }

    private static Article dated(String text, @Nullable String url) {
        Article article = new Article(text, new Origin(Source.UNKNOWN, null, DateBasis.UNKNOWN, null, url));
        return new Publication(article, Regions.of(article)).dated();
    }
}
