package org.policygraph.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.policygraph.path.Score.Reasons;

class ScoreTests {

    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void aSureRecentWellReportedStepScoresAlmostOne() {
        assertThat(Score.of(List.of(new Reasons(1, Score.ofSources(20), Score.ofAge(3))), 1)
                        .value())
                .isCloseTo(0.99, EXACT);
    }

    @Test
    void oneWeakStepWeakensTheWhole() {
        Score score = Score.of(List.of(new Reasons(0.9, 1, 1), new Reasons(0.4, 1, 1)), 1);

        assertThat(score.belief()).isCloseTo(0.6, EXACT);
    }

    @Test
    void moreSourcesScoreHigher() {
        assertThat(Score.ofSources(0)).isCloseTo(0.8, EXACT);
        assertThat(Score.ofSources(1)).isCloseTo(0.8, EXACT);
        assertThat(Score.ofSources(2)).isCloseTo(0.9, EXACT);
    }

    @Test
    void whatIsOldScoresLowerAndWhatIsStillToComeDoesNot() {
        assertThat(Score.ofAge(-100)).isCloseTo(1, EXACT);
        assertThat(Score.ofAge(29)).isCloseTo(1, EXACT);
        assertThat(Score.ofAge(60 * 30)).isCloseTo(0.9, EXACT);
        assertThat(Score.ofAge(100_000)).isGreaterThan(Score.ofNoDate());
    }

    @Test
    void aLongerPathScoresLower() {
        Reasons sure = new Reasons(0.9, 0.8, 1);

        assertThat(Score.of(List.of(sure, sure), 1).value()).isCloseTo(0.9 * 0.8 * 0.9, EXACT);
    }

    @Test
    void aBusyActorOnTheWaySaysLess() {
        assertThat(Score.ofInformation(32, false)).isCloseTo(1 / 1.5, EXACT);
    }

    @Test
    void aCountryOnTheWayCountsTwice() {
        double company = Score.ofInformation(4, false);

        assertThat(Score.ofInformation(4, true)).isCloseTo(company * company, EXACT);
    }
}
