package org.policygraph.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.document.Article;
import org.policygraph.document.Article.Origin;
import org.policygraph.document.Region;
import org.policygraph.document.Region.Kind;

class RegionsTests {

    @Test
    void tellsAnArticleFromItsPage() {
        String page = """
                Home / World / Trade

                Chip makers ask for more time

                By Ada Marsh
                (Photo: Harbor Dispatch)
                A file photo of a chip plant in Arizona, where output rose.

                Three chip makers asked the Commerce Department on Monday for more time.

                Sign up for our daily newsletter

                The department said it would answer within a month.

                Latest

                Port strike enters its second week

                Dock workers said on Friday they would stay out until...
                """;

        assertThat(kinds(page))
                .containsExactly(
                        Kind.NAVIGATION,
                        Kind.TITLE,
                        Kind.BYLINE,
                        Kind.CREDIT,
                        Kind.CAPTION,
                        Kind.BODY,
                        Kind.PROMOTION,
                        Kind.BODY,
                        Kind.RELATED,
                        Kind.RELATED,
                        Kind.RELATED);
    }

    @Test
    void aLoneSentenceIsTheArticle() {
        assertThat(kinds("Sign up for our newsletter")).containsExactly(Kind.BODY);
    }

    @Test
    void aWrappedSentenceStaysWhole() {
        String text = "The ministry said that it would review every licence\nthat it had granted since May.";

        assertThat(Regions.of(new Article(text, Origin.UNKNOWN)))
                .extracting(
                        region -> region.span().start(), region -> region.span().end(), Region::kind)
                .containsExactly(tuple(0, text.length(), Kind.BODY));
    }

    @Test
    void aLineSaidTwiceIsALeftover() {
        String page = """
                Ministers meet on chips

                Ministers of seven states met in Rome on Friday to discuss chips.

                Grain prices fall again this week

                Grain prices fall again this week
                """;

        assertThat(kinds(page)).containsExactly(Kind.TITLE, Kind.BODY, Kind.RELATED, Kind.RELATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OTTAWA - ",
                "NEW YORK — ",
                "PARIS/BERLIN, Jan 5 (Harbor Wire) - ",
                "BEIJING, May 3 (Xinhua) -- ",
                "ST. LOUIS, Missouri – ",
                "Brussels (Harbor Wire) - ",
                "May 3 (Harbor Wire) - ",
                "(Harbor Wire) — "
            })
    void aDatelineStandsApartFromTheBody(String dateline) {
        String text = dateline + "Police arrested two men on Friday.";

        assertThat(Regions.of(new Article(text, Origin.UNKNOWN)))
                .extracting(region -> region.span().of(text), Region::kind)
                .containsExactly(
                        tuple(dateline.strip(), Kind.BYLINE), tuple("Police arrested two men on Friday.", Kind.BODY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO - the alliance of 32 states - met on Friday.",
                "Huawei - The company said - met on Friday.",
                "US-China talks began on Friday."
            })
    void aSubjectBeforeADashIsNoDateline(String text) {
        assertThat(kinds(text)).containsExactly(Kind.BODY);
    }

    @Test
    void aSentenceThatTrailsOffBehindAnotherIsNoTeaser() {
        String page = """
                The minister met the chip makers on Friday.
                He wished them well, and then he told them what he thought of their plan…
                Nobody answered him.
                """;

        assertThat(kinds(page)).containsExactly(Kind.BODY, Kind.BODY, Kind.BODY);
    }

    private static List<Kind> kinds(String page) {
        return Regions.of(new Article(page, Origin.UNKNOWN)).stream()
                .map(Region::kind)
                .toList();
    }
}
