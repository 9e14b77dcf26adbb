package org.policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygraph.actor.ActorKind;
import org.policygraph.graph.Profile.Vote;

class ProfileTests {

    private static final Vote COMPANY = new Vote(ActorKind.COMPANY, "Mercury", "Mercury", 1);
    private static final Vote PERSON = new Vote(ActorKind.PERSON, "mercury", "mercury", 1);

    @Test
    void mostRecordsDecide() {
        Profile profile = Profile.of(List.of(PERSON, new Vote(ActorKind.COMPANY, "Mercury", "Mercury Inc", 2)));

        assertThat(profile).isEqualTo(new Profile(ActorKind.COMPANY, "Mercury", List.of("Mercury Inc", "mercury")));
    }

    @Test
    void aDrawIsSettledWithoutRegardToOrder() {
        Profile expected = new Profile(ActorKind.PERSON, "Mercury", List.of("mercury"));

        assertThat(Profile.of(List.of(COMPANY, PERSON))).isEqualTo(expected);
        assertThat(Profile.of(List.of(PERSON, COMPANY))).isEqualTo(expected);
    }
}
