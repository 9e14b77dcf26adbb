package org.policygraph.action.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.policygraph.action.ActionKind;

class LexiconTests {

    private final Lexicon lexicon = Lexicon.load();

    @Test
    void aVerbWithAParticleHasAFrameOfItsOwn() {
        assertThat(lexicon.verb("call")).anyMatch(frame -> frame.particle().equals("off"));
    }

    @Test
    void neededWordsMakeAFrameWeighMore() {
        Frame bare = lexicon.verb("ban").stream()
                .filter(frame -> frame.needs().isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(lexicon.verb("ban")).anyMatch(frame -> frame.weight() > bare.weight());
    }

    @Test
    void nounsNameActionsToo() {
        assertThat(lexicon.noun("opposition")).extracting(Frame::kind).containsExactly(ActionKind.OPPOSE);
    }

    @Test
    void placesOfAVerbDefaultToItsSubject() {
        assertThat(lexicon.verb("condemn")).allMatch(frame -> frame.agent().equals(java.util.List.of("subj")));
    }

    @Test
    void aNeedHoldsTheWordsOfItsRow() {
        assertThat(lexicon.verb("cut"))
                .flatExtracting(Frame::needs)
                .anyMatch(need -> need.place().equals("obj") && need.words().containsAll(Set.of("tie", "link")));
    }

    @Test
    void requestsAreNoDeeds() {
        assertThat(lexicon.governor("urge", "VB")).contains(Modality.REQUESTED);
        assertThat(Modality.REQUESTED.status()).isNull();
    }

    @Test
    void aMissingColumnIsNamedInOneLine() {
        assertThatThrownBy(() -> Lexicon.row("verbs.tsv", "ban\tBAN\tobj", 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'ban\tBAN\tobj' in verbs.tsv has 3 columns split by tabs; it takes at least 4");
    }

    @Test
    void aBarredPlaceWeighsNothing() {
        assertThat(lexicon.verb("demonstrate"))
                .filteredOn(frame -> frame.needs().stream().anyMatch(Frame.Need::isBarred))
                .extracting(Frame::weight)
                .containsOnly(0);
    }

    @Test
    void aNounOfBelongingMakesATie() {
        assertThat(lexicon.nounTie("subsidiary")).map(Lexicon.Tie::kind).contains(ActionKind.PART_OF);
    }
}
