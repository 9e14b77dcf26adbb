package org.policygraph.action.internal;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(lexicon.governor("urge")).contains(Modality.REQUESTED);
        assertThat(Modality.REQUESTED.status()).isNull();
    }
}
