package org.policygraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygraph.action.Reading;
import org.policygraph.actor.Resolution;
import org.policygraph.document.EnglishReader;
import org.policygraph.mention.Mention;

class ArticleReaderTests {

    private static final String PAGE = """
            Japan fined Nokia on Friday. It did not say why.

            Latest

            Brazil bans Huawei

            Brazil banned Huawei on Monday after its envoy left...
            """;

    @Test
    void leftoversNameActorsButMakeNoClaims() {
        Reading reading = ArticleReader.english().read(EnglishReader.article(PAGE, "2019-06-01"));

        assertThat(reading.claims())
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.trigger().span().end()).isLessThan(PAGE.indexOf("Latest")));
        assertThat(actors(reading.resolution())).containsOnly("Japan", "Nokia");
        assertThat(reading.leftovers().getLast().mentions())
                .filteredOn(mention -> mention.form() == Mention.Form.PRONOUN)
                .singleElement()
                .satisfies(pronoun -> assertThat(reading.leftovers().getLast().of(pronoun))
                        .map(cluster -> cluster.actor().name())
                        .contains("Brazil"));
    }

    private static List<String> actors(Resolution resolution) {
        return resolution.clusters().stream()
                .map(cluster -> cluster.actor().name())
                .toList();
    }
}
