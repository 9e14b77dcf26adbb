package org.policygraph.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.document.PartialDate;
import org.policygraph.path.PathQuestion.EdgeFilter;
import org.policygraph.path.PathQuestion.Period;
import org.policygraph.path.PathQuestion.Reach;

class PathQuestionTests {

    @Test
    void whatIsLeftOutHasItsDefault() {
        PathQuestion question = PathQuestion.between("Google", "Pentagon");

        assertThat(question.reach()).isEqualTo(new Reach(3, 4, true));
        assertThat(question.edges().verbs()).containsExactly(Verb.values());
        assertThat(question.edges().status())
                .doesNotContain(Status.NEGATED, Status.DENIED)
                .hasSize(Status.values().length - 2);
        assertThat(question.edges().minBelief()).isZero();
        assertThat(question.edges().period()).isEqualTo(Period.ANY);
    }

    @Test
    void theNumberOfPathsHasLimits() {
        refused(() -> new Reach(0, 4, true), "k is '0'; it runs from 1 to 100");
        refused(() -> new Reach(101, 4, true), "k is '101'; it runs from 1 to 100");
    }

    @Test
    void theNumberOfHopsHasLimits() {
        refused(() -> new Reach(3, 0, true), "maxHops is '0'; it runs from 1 to 8");
        refused(() -> new Reach(3, 9, true), "maxHops is '9'; it runs from 1 to 8");
    }

    @Test
    void beliefRunsFromZeroToOne() {
        refused(
                () -> new EdgeFilter(Set.of(Verb.AIDED), Set.of(Status.DONE), 1.5, Period.ANY),
                "minBelief is '1.5'; it runs from 0 to 1");
        refused(
                () -> new EdgeFilter(Set.of(Verb.AIDED), Set.of(Status.DONE), Double.NaN, Period.ANY),
                "minBelief is 'NaN'; it runs from 0 to 1");
    }

    @Test
    void aFilterThatLetsNothingThroughIsRefused() {
        refused(
                () -> new EdgeFilter(Set.of(), Set.of(Status.DONE), 0, Period.ANY),
                "verbs is ''; leave it out, or name some of [AGREED_WITH, ");
        refused(
                () -> new EdgeFilter(Set.of(Verb.AIDED), Set.of(), 0, Period.ANY),
                "status is ''; leave it out, or name some of [DONE, ");
    }

    @Test
    void aPeriodRunsForward() {
        refused(
                () -> new Period(PartialDate.parse("2020"), PartialDate.parse("2019-05"), null, false),
                "since is '2020'; it must not be after until, 2019-05");
    }

    @Test
    void anEndNeedsAName() {
        refused(() -> PathQuestion.between(" ", "Google"), "from is ' '; give the id or name of an actor");
        refused(() -> PathQuestion.between("Google", "x".repeat(301)), "1 to 300 characters");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatExceptionOfType(PathProblem.BadValue.class).isThrownBy(call).withMessageContaining(message);
    }
}
