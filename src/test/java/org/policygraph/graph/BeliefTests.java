package org.policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policygraph.graph.Told.that;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Stance;
import org.policygraph.action.Status;

class BeliefTests {

    private static Belief belief(Told... told) {
        return Verdict.weigh(claims(told));
    }

    private static List<ToldClaim> claims(Told... told) {
        return Stream.of(told).map(Told::claim).sorted().toList();
    }

    @Test
    void aLessReliableSourceIsBelievedLess() {
        Told told = that(ActionKind.BAN).with(0.9);

        assertThat(belief(told.wordOf(new Teller("wire", 0.95))).belief()).isEqualTo(0.85);
        assertThat(belief(told.wordOf(new Teller("hearsay", 0.6))).belief()).isEqualTo(0.5);
        assertThat(belief(told.wordOf(new Teller("liar", 0))).belief()).isZero();
    }

    @Test
    void thePartsMakeUpTheWhole() {
        Told told = that(ActionKind.BAN).with(0.8);

        Belief belief =
                belief(told, told.with(0.5), told.in("ledger"), told.in("post").as(Stance.DENIES));

        assertThat(belief.supporting())
                .containsExactly(
                        new Belief.Part("ledger", 0.95, 1, 0.2, 0.25),
                        new Belief.Part("policy-wire", 0.95, 2, 0.1, 0.15));
        assertThat(belief.opposing()).containsExactly(new Belief.Part("post", 0.95, 1, 0.2, 0.25));
        assertThat(belief.support()).isEqualTo(0.9625);
        assertThat(belief.denial()).isEqualTo(0.75);
        assertThat(belief.belief()).isEqualTo(0.2406);
    }

    @Test
    void theBeliefInWhatIsDeniedIsThatOfTheDenials() {
        Told told = that(ActionKind.NEGOTIATE).with(0.9).as(Status.NEGATED);

        Belief belief = belief(told);

        assertThat(belief.supporting()).hasSize(1);
        assertThat(belief.belief()).isEqualTo(Verdict.of(claims(told)).belief());
    }

    @Test
    void reliabilityIsAShare() {
        assertThatThrownBy(() -> new Teller("wire", 1.2)).hasMessageContaining("1.2");
    }
}
