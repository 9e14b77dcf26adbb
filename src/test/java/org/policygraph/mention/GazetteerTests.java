package org.policygraph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.policygraph.document.PartialDate;
import org.policygraph.mention.Sense.Use;

class GazetteerTests {

    private final Gazetteer gazetteer = Gazetteer.bundled();

    @Test
    void dotsAndHyphensMakeNoDifference() {
        assertThat(gazetteer.named("U.S."))
                .isEqualTo(gazetteer.named("US"))
                .extracting(sense -> sense.entry().id())
                .containsExactly("united-states");
    }

    @Test
    void anAdjectiveAndACapitalLeadToTheirCountry() {
        assertThat(gazetteer.named("Dutch")).contains(sense("netherlands", Use.ADJECTIVE));
        assertThat(gazetteer.named("Tokyo")).contains(sense("japan", Use.CAPITAL));
    }

    @Test
    void anUnknownNameMeansNothing() {
        assertThat(gazetteer.named("Zyxwvut Widgets")).isEmpty();
        assertThat(gazetteer.named("")).isEmpty();
    }

    @Test
    void everyPostNamesAHolderAndAnOrganisationThatAreKnown() {
        assertThat(gazetteer.posts()).isNotEmpty().allSatisfy(post -> {
            assertThat(gazetteer.entry(post.person())).as("holder of %s", post).isPresent();
            assertThat(gazetteer.entry(post.organization()))
                    .as("organisation of %s", post)
                    .isPresent();
        });
    }

    @Test
    void aPostCoversTheDatesItWasHeldOn() {
        Post post =
                new Post("jane-roe", "Minister", "ruritania", PartialDate.parse("2018-05"), PartialDate.parse("2020"));

        assertThat(post.covers(PartialDate.parse("2018"))).isTrue();
        assertThat(post.covers(PartialDate.parse("2020-12-31"))).isTrue();
        assertThat(post.covers(PartialDate.parse("2018-04-30"))).isFalse();
        assertThat(post.covers(PartialDate.parse("2021-01-01"))).isFalse();
    }

    private Sense sense(String id, Use use) {
        return new Sense(gazetteer.entry(id).orElseThrow(), use);
    }
}
